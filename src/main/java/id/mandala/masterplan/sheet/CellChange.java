package id.mandala.masterplan.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one cell, or one initiative's lines of a further sheet, would read instead.
 *
 * @param initiative its name before
 * @param place title of the column, or of the further sheet
 */
record CellChange(String initiative, String place, String before, String after) {

    /** As much of a text as a page shows, and how much before the first difference. */
    private static final int SHOWN = 300;

    private static final int LEAD = 40;

    public String shownBefore() {
        return shown(before);
    }

    public String shownAfter() {
        return shown(after);
    }

    /** Long texts from shortly before where they differ. */
    private String shown(String text) {
        if (Math.max(before.length(), after.length()) <= SHOWN) {
            return text;
        }
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int from = Math.min(text.length(), Math.max(0, same - LEAD));
        int to = Math.min(text.length(), from + SHOWN);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    static Optional<CellChange> between(
            String initiative, String place, @Nullable Object before, @Nullable Object after) {
        var old = Objects.toString(before, "");
        var present = Objects.toString(after, "");
        return old.equals(present) ? Optional.empty() : Optional.of(new CellChange(initiative, place, old, present));
    }
}
