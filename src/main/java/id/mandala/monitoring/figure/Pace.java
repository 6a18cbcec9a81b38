package id.mandala.monitoring.figure;

import java.util.EnumSet;
import java.util.Set;

/** How something keeps to its plan. Words: {@code monitoring.pace.<name>}. */
public enum Pace {
    /** At its plan or before it. */
    ON_PLAN,
    /** Behind its plan, not yet critical. */
    BEHIND,
    /** So far behind that a warning letter is due. */
    CRITICAL;

    /** What else is to be looked at. Words: {@code monitoring.flag.<name>}. */
    public enum Flag {
        /** More money is out than the work explains. */
        MONEY_AHEAD,
        /** Less work is reported than the month before. */
        BACKWARDS
    }

    public static Pace of(Progress progress, Thresholds thresholds) {
        var behind = progress.physicalDeviation().negate();
        if (behind.signum() <= 0) {
            return ON_PLAN;
        }
        var most = progress.planned().compareTo(thresholds.turn()) <= 0 ? thresholds.early() : thresholds.late();
        return behind.compareTo(most) > 0 ? CRITICAL : BEHIND;
    }

    /** @param before of the month before; the same where there is none */
    public static Set<Flag> flags(Progress progress, Progress before, Thresholds thresholds) {
        var flags = EnumSet.noneOf(Flag.class);
        progress.absorption()
                .filter(it -> it.subtract(progress.physical()).compareTo(thresholds.moneyAhead()) > 0)
                .ifPresent(_ -> flags.add(Flag.MONEY_AHEAD));
        if (progress.physical().compareTo(before.physical()) < 0) {
            flags.add(Flag.BACKWARDS);
        }
        return flags;
    }
}
