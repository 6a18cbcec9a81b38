package id.mandala.documents.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a book is dressed in: style sheets and fonts beside the code. */
final class Resources {

    private static final String FOLDER = "/documents/book/";

    private Resources() {}

    static InputStream open(String name) {
        return openAt(FOLDER + name);
    }

    static String text(String name) {
        return textAt(FOLDER + name);
    }

    static String textAt(String path) {
        try (var in = openAt(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream openAt(String path) {
        var in = Resources.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + path);
        }
        return in;
    }
}
