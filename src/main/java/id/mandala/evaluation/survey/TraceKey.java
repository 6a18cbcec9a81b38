package id.mandala.evaluation.survey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of a region's hashes in a year: HMAC-SHA-256, the first 16 bytes. */
final class TraceKey {

    private static final int BYTES = 16;
    private static final Duration LONGEST = Duration.ofHours(6);

    private final SecretKeySpec key;

    TraceKey(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    byte[] hash(String kind, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal((kind + " " + value).getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no hash", e);
        }
    }

    /** When a form was handed out, signed: {@code 1764201600-3f…}. */
    String begun(UUID survey, Instant at) {
        return at.getEpochSecond() + "-" + HexFormat.of().formatHex(hash("begun " + survey, "" + at.getEpochSecond()));
    }

    /** Seconds since it was handed out; empty where we did not sign it for this survey, or longer ago than six hours. */
    Optional<Integer> seconds(UUID survey, String begun, Instant now) {
        if (!begun.matches("\\d{10}-[0-9a-f]{32}")) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(Long.parseLong(begun.substring(0, begun.indexOf('-'))));
        boolean ours = MessageDigest.isEqual(
                begun(survey, at).getBytes(StandardCharsets.US_ASCII), begun.getBytes(StandardCharsets.US_ASCII));
        var taken = Duration.between(at, now);
        return ours && !taken.isNegative() && taken.compareTo(LONGEST) <= 0
                ? Optional.of((int) taken.toSeconds())
                : Optional.empty();
    }
}
