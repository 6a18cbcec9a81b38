package id.mandala.database;

import java.nio.file.Path;

/** Root without user namespaces runs PostgreSQL as nobody, who must be able to enter the folder. */
public final class CannotRunHere extends CannotStart {

    private static final long serialVersionUID = 1L;

    CannotRunHere(Path folder) {
        super(
                "PostgreSQL does not run as root here, and its user nobody may not enter %s: set MANDALA_DATA to a folder such as /var/lib/mandala."
                        .formatted(folder.toAbsolutePath()));
    }
}
