package id.mandala.budget.revenue;

import com.fasterxml.jackson.annotation.JsonValue;
import id.mandala.budget.line.AccountCode;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The code of an account of own-source revenue in its one spelling, so that {@code 4.1.2.2.3} is {@code 4.1.02.02.03}: jenis, objek and
 * rincian have two digits, the sub rincian four.
 */
record RevenueCode(@JsonValue String value) implements Comparable<RevenueCode> {

    private static final Pattern WRITTEN = Pattern.compile("4\\.1(\\.\\d{1,5}){1,4}");
    private static final int SHORTEST = "4.1".length();

    /** @throws RuleBroken {@code budget.revenue.code} */
    RevenueCode {
        value = spelled(value.strip());
    }

    static RevenueCode of(String text) {
        return new RevenueCode(text);
    }

    private static String spelled(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new RuleBroken("budget.revenue.code", text);
        }
        return AccountCode.of(text).value();
    }

    /** The codes it stands below, the nearest first. */
    List<RevenueCode> above() {
        var found = new ArrayList<RevenueCode>();
        for (int end = value.lastIndexOf('.'); end > SHORTEST; end = value.lastIndexOf('.', end - 1)) {
            found.add(new RevenueCode(value.substring(0, end)));
        }
        return found;
    }

    /** Whether the other one stands below this one, so that this one's amounts hold the other's. */
    boolean contains(RevenueCode other) {
        return other.value.startsWith(value + ".");
    }

    /** Segment by segment, as numbers. */
    @Override
    public int compareTo(RevenueCode other) {
        var mine = value.split("\\.", -1);
        var theirs = other.value.split("\\.", -1);
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            int difference = Integer.compare(Integer.parseInt(mine[i]), Integer.parseInt(theirs[i]));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(mine.length, theirs.length);
    }

    @Override
    public String toString() {
        return value;
    }
}
