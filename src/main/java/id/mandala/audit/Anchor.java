package id.mandala.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry's hash as it is kept outside the database.
 *
 * @param intent written before the entry was committed, so that every entry of the program's is known even where the program died in
 *     between; an intent alone does not say that the entry is there
 */
record Anchor(String region, long seq, String hash, boolean intent) {

    Anchor(String region, long seq, String hash) {
        this(region, seq, hash, false);
    }

    private static final Pattern LINE = Pattern.compile("(\\? )?(\\d{2}(?:\\.\\d{2}){0,2}) (\\d{1,18}) ([0-9a-f]{64})");

    /** Empty where the line is none of ours, for example because the disk was full in the middle of it. */
    static Optional<Anchor> read(String line) {
        var found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new Anchor(
                        found.group(2), Long.parseLong(found.group(3)), found.group(4), found.group(1) != null))
                : Optional.empty();
    }

    Anchor asIntent() {
        return new Anchor(region, seq, hash, true);
    }

    String line() {
        return (intent ? "? " : "") + region + " " + seq + " " + hash + "\n";
    }
}
