package id.mandala.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of the own server, drawn once and kept in a file only its owner may read. */
record Secrets(String superuser, String owner, String program) {

    static Secrets keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            write(file, new Secrets(draw(), draw(), draw()));
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Secrets(kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("program"));
    }

    private static void write(Path file, Secrets drawn) throws IOException {
        var onlyMe = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", null, onlyMe);
        Files.writeString(draft, """
                superuser=%s
                owner=%s
                program=%s
                """.formatted(drawn.superuser, drawn.owner, drawn.program));
        Files.move(draft, file);
    }

    private static String draw() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
