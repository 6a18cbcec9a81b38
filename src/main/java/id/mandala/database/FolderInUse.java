package id.mandala.database;

import java.nio.file.Path;

/** Another Mandala works in this folder. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    FolderInUse(Path folder) {
        this.sentence = "Mandala is already running in %s: stop it first, or set MANDALA_DATA to another folder."
                .formatted(folder);
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
