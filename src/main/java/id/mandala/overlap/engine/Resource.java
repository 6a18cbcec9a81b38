package id.mandala.overlap.engine;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files the engine ships with, beside {@code /overlap/}. */
final class Resource {

    private Resource() {}

    static List<String> raw(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without empty lines and those that begin with {@code #}. */
    static List<String> lines(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataInputStream binary(String name) {
        return new DataInputStream(new BufferedInputStream(open(name), 1 << 16));
    }

    private static InputStream open(String name) {
        var in = Resource.class.getResourceAsStream("/overlap/" + name);
        if (in == null) {
            throw new IllegalStateException("The program lacks its file overlap/" + name);
        }
        return in;
    }
}
