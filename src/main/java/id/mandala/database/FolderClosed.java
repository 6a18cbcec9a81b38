package id.mandala.database;

import java.nio.file.Path;

/** Whoever runs the program may not write into its folder. */
public final class FolderClosed extends CannotStart {

    private static final long serialVersionUID = 1L;

    FolderClosed(Path folder) {
        super("Mandala may not write into %s: give it to this user, or set MANDALA_DATA to another folder."
                .formatted(folder.toAbsolutePath()));
    }
}
