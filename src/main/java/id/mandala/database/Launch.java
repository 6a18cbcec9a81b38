package id.mandala.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How this machine lets us run PostgreSQL, which refuses to run as root. {@code setsid} keeps Ctrl-C for the program alone, which
 * then stops the server in order; {@code setpriv --pdeathsig} has the kernel stop the server when the program is killed.
 */
sealed interface Launch {

    /** An ordinary user runs it as himself. */
    record AsMyself() implements Launch {}

    /** Root runs it in a user namespace: outside root, inside nobody. Needs no other owner of the files. */
    record InNamespace() implements Launch {}

    /** Where namespaces are forbidden (many containers) root drops to the uid of nobody, who then owns the folder. */
    record AsNobody() implements Launch {}

    int NOBODY = 65534;

    static Launch here(Path folder) throws IOException {
        if ((Integer) Files.getAttribute(folder, "unix:uid") != 0 || !"root".equals(System.getProperty("user.name"))) {
            return new AsMyself();
        }
        if (Shell.succeeds(List.of("unshare", "-U", "true"))) {
            return new InNamespace();
        }
        if (!Shell.succeeds(
                asNobody(List.of("test", "-x", folder.toAbsolutePath().toString())))) {
            throw new CannotRunHere(folder);
        }
        return new AsNobody();
    }

    private static List<String> asNobody(List<String> command) {
        var all = new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        all.addAll(command);
        return all;
    }

    /** The command to run below this JVM and to die with it. */
    default List<String> server(List<String> command) {
        return prefixed(List.of("setsid"), List.of("setpriv", "--pdeathsig", "INT"), command);
    }

    /** The same for a short deed such as {@code initdb}. */
    default List<String> deed(List<String> command) {
        return prefixed(List.of(), List.of(), command);
    }

    private List<String> prefixed(List<String> before, List<String> guard, List<String> command) {
        var all = new ArrayList<String>(before);
        switch (this) {
            case AsMyself() -> all.addAll(guard);
            case InNamespace() -> {
                all.addAll(List.of("unshare", "-U"));
                all.addAll(guard);
            }
            case AsNobody() -> {
                all.addAll(asNobody(List.of()));
                if (!guard.isEmpty()) {
                    all.addAll(guard.subList(1, guard.size()));
                }
            }
        }
        all.addAll(command);
        return all;
    }

    /** Gives a new folder to whoever will run the server in it. */
    default void own(Path folder) throws IOException {
        if (this instanceof AsNobody) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
        }
    }
}
