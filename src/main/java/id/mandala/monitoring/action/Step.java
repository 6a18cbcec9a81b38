package id.mandala.monitoring.action;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A step of an initiative's action plan at the end of a month.
 *
 * @param area name of its group; words: {@code masterplan.action.<name>}
 * @param year in which it is to be done
 * @param before per cent told last before the month, 0 to 100
 * @param told per cent told for the month
 * @param version of what is told for the month; 0 where nothing is
 */
record Step(String area, String words, int year, Optional<BigDecimal> before, Optional<BigDecimal> told, int version) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** Per cent; nothing told is nothing done. */
    public BigDecimal done() {
        return told.or(() -> before).orElse(BigDecimal.ZERO);
    }

    public boolean isDone() {
        return done().compareTo(WHOLE) >= 0;
    }
}
