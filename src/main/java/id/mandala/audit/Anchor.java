package id.mandala.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a chain's head was at some moment, as it is kept outside the database. */
record Anchor(String region, long seq, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\d{2}(?:\\.\\d{2}){0,2}) (\\d{1,18}) ([0-9a-f]{64})");

    /** Empty where the line is none of ours, for example because the disk was full in the middle of it. */
    static Optional<Anchor> read(String line) {
        var found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new Anchor(found.group(1), Long.parseLong(found.group(2)), found.group(3)))
                : Optional.empty();
    }

    String line() {
        return region + " " + seq + " " + hash + "\n";
    }
}
