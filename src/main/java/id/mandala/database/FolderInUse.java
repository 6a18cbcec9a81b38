package id.mandala.database;

import java.nio.file.Path;

/** Another Mandala works in this folder. */
public final class FolderInUse extends CannotStart {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("Mandala is already running in %s: stop it first, or set MANDALA_DATA to another folder."
                .formatted(folder));
    }
}
