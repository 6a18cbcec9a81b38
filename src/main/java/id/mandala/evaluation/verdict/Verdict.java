package id.mandala.evaluation.verdict;

import id.mandala.documents.canonical.Canonical;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A result as it was published.
 *
 * @param input canonical JSON, see {@link Frozen}
 * @param outcome canonical JSON, see {@link OutcomeText}
 * @param name of who published or corrected it
 */
record Verdict(
        RegionCode region,
        int year,
        int revision,
        String input,
        String inputHash,
        String outcome,
        String outcomeHash,
        String name,
        Instant at) {

    /** As people read it: what nobody in person did, the program did. */
    public String by() {
        return name.startsWith("program:") ? "Mandala" : name;
    }

    /** What computing it anew says. Words: {@code evaluation.verdict.check.<name>}. */
    enum Check {
        SAME,
        /** The input is not what was frozen: it is not computed anew. */
        INPUT_ALTERED,
        OUTCOME_ALTERED,
        /** Both are what was frozen, and the program computes something else. */
        DIFFERS,
        /** Frozen by rules of a program this one is not. */
        OTHER_RULES;

        public boolean isSame() {
            return this == SAME;
        }
    }

    Check check() {
        if (!hash(input).equals(inputHash)) {
            return Check.INPUT_ALTERED;
        }
        if (!hash(outcome).equals(outcomeHash)) {
            return Check.OUTCOME_ALTERED;
        }
        try {
            var frozen = Frozen.read(input);
            if (!frozen.region().equals(region) || frozen.year() != year) {
                return Check.INPUT_ALTERED;
            }
            return frozen.replay().equals(outcome) ? Check.SAME : Check.DIFFERS;
        } catch (RuleBroken refused) {
            return refused.code().equals(Frozen.OTHER_RULES) ? Check.OTHER_RULES : Check.INPUT_ALTERED;
        }
    }

    /** A figure the stored outcome names, where it has one and can be read. */
    Optional<BigDecimal> figure(String key) {
        try {
            var document = Canonical.read(outcome);
            return document.has(key) ? Optional.of(document.at(key).figure("value")) : Optional.empty();
        } catch (RuleBroken unreadable) {
            return Optional.empty();
        }
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static byte[] packed(String text) {
        var packed = new ByteArrayOutputStream(text.length() / 8);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** What is no packed document is given back as it is: its hash will say so. */
    static String unpacked(byte[] packed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException altered) {
            return new String(packed, StandardCharsets.ISO_8859_1);
        }
    }
}
