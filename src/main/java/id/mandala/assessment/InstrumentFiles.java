package id.mandala.assessment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where the files of an edition lie. Names stay below the folder of the edition: no way up, no absolute path. */
sealed interface InstrumentFiles {

    Pattern NAME = Pattern.compile("([a-z0-9-]+/)?[A-Za-z0-9_.-]+\\.yaml");

    InputStream open(String name) throws IOException;

    static boolean allows(String name) {
        return NAME.matcher(name).matches();
    }

    /** Shipped with the program. */
    record Shipped() implements InstrumentFiles {
        @Override
        public InputStream open(String name) throws IOException {
            var in = InstrumentFiles.class.getResourceAsStream("/instruments/" + name);
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in;
        }
    }

    record Folder(Path folder) implements InstrumentFiles {
        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(folder.resolve(name));
        }
    }
}
