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

    static Optional<CellChange> between(
            String initiative, String place, @Nullable Object before, @Nullable Object after) {
        var old = Objects.toString(before, "");
        var present = Objects.toString(after, "");
        return old.equals(present) ? Optional.empty() : Optional.of(new CellChange(initiative, place, old, present));
    }
}
