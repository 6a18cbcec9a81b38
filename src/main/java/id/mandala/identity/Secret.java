package id.mandala.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random value that opens something and is known to its holder alone: a token, a device's cookie. The database keeps its hash. */
record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret fresh(String prefix) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A plain hash is enough: 256 random bits cannot be guessed, however fast they are tried. */
    byte[] hash() {
        return hash(value.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
