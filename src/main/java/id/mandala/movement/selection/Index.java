package id.mandala.movement.selection;

import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a publisher says of a region for a year.
 *
 * @param value 0 to 5 for SPBE and Pemdi, a ratio for KFD
 * @param level one of {@link IndexKind#LEVELS}
 * @param source the regulation or letter, with its number
 * @param dated of the source
 */
public record Index(IndexKind kind, int year, BigDecimal value, String level, String source, LocalDate dated) {

    /** @throws RuleBroken {@code movement.selection.index.…} where it cannot be what the publisher wrote */
    void check() {
        if (!kind.covers(value)) {
            throw new RuleBroken("movement.selection.index.value", kind.top());
        }
        if (!IndexKind.LEVELS.contains(level)
                || !kind.levelOf(value).orElse(level).equals(level)) {
            throw new RuleBroken("movement.selection.index.level", value);
        }
    }
}
