package id.mandala.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How rows are chained by SHA-256, here as in PostgreSQL. */
public final class Chain {

    private Chain() {}

    /** The hash of a row's columns, each written as {@link #field}. */
    public static String digest(Stream<? extends @Nullable String> columns) {
        return sha256(columns.map(Chain::field).collect(Collectors.joining()).getBytes(UTF_8));
    }

    /** Length in bytes, colon, text; '-' for null. */
    private static String field(@Nullable String value) {
        return value == null ? "-" : value.getBytes(UTF_8).length + ":" + value;
    }

    /** The hash a chain of this name begins with. */
    public static String root(String name) {
        return sha256(name.getBytes(UTF_8));
    }

    /** In small hexadecimal digits. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Objects.requireNonNull(sha256().digest(content)));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
