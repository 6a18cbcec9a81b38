package id.mandala;

import id.mandala.audit.AuditCommand;
import id.mandala.database.Backup;
import id.mandala.database.Database;
import id.mandala.database.Restore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code ./mandala backup FILE} and {@code ./mandala restore FILE}. */
final class BackupCommand {

    private static final String USAGE = """
            ./mandala backup FILE
              Writes everything the program keeps, as it stands at this moment, into FILE; the program may go on running.
              Ends with 2 when FILE exists already or cannot be written.
            ./mandala restore FILE
              Fills a new data folder (MANDALA_DATA), or an empty given database, from FILE: all of it or nothing.
              A folder with a database in it is never overwritten. Afterwards: ./mandala audit verify
            """;

    private static final String ANCHORS = "audit-anchors.log";

    private BackupCommand() {}

    static int backup(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            return usage(arguments, out, err);
        }
        var file = Path.of(arguments.getFirst()).toAbsolutePath();
        try (var opened = Place.join()) {
            var written = Backup.write(opened.database(), Map.of(ANCHORS, Place.anchors()), file);
            out.printf(
                    "%,d rows of %d tables, %,d bytes: %s%n", written.rows(), written.tables(), Files.size(file), file);
            return 0;
        } catch (FileAlreadyExistsException e) {
            err.println(file + " is there already: choose another name.");
        } catch (IOException | SQLException e) {
            err.println("No backup was written: " + e.getMessage());
        }
        return 2;
    }

    static int restore(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            return usage(arguments, out, err);
        }
        var file = Path.of(arguments.getFirst());
        if (!Files.isReadable(file)) {
            err.println("No backup at " + file + ".");
            return 2;
        }
        var place = Place.fresh();
        if (place.isEmpty()) {
            err.println(Place.data() + " holds a database already: set MANDALA_DATA to a new folder.");
            return 2;
        }
        try (var opened = place.get()) {
            var read = Restore.read(file, opened.database(), Place.data());
            anchorRestored(opened.database());
            out.printf(
                    "%,d rows of %d tables are back. Check the trail: ./mandala audit verify%n",
                    read.rows(), read.tables());
            return 0;
        } catch (IOException | SQLException e) {
            err.println("Nothing was restored: " + e.getMessage());
            return 2;
        }
    }

    /** The copied anchors are a moment older than the rows. */
    private static void anchorRestored(Database database) throws IOException, SQLException {
        try (var owner = database.connectAsOwner()) {
            AuditCommand.anchor(owner, Instant.EPOCH, Place.anchors());
        }
    }

    private static int usage(List<String> arguments, PrintStream out, PrintStream err) {
        var asked = arguments.contains("--help");
        (asked ? out : err).print(USAGE);
        return asked ? 0 : 2;
    }
}
