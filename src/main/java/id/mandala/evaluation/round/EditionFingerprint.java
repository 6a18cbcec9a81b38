package id.mandala.evaluation.round;

import id.mandala.assessment.Instrument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of an edition as it was loaded: questions, weights, scale, rounding. The same content has the same one, in hexadecimal. */
final class EditionFingerprint {

    private EditionFingerprint() {}

    /** An edition is records, lists and numbers all the way down, so what it prints is its content in its order. */
    static String of(Instrument edition) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(edition.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
