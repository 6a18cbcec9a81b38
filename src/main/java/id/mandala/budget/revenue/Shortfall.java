package id.mandala.budget.revenue;

import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;

/**
 * Why a year's target lies below the trend or was missed.
 *
 * @param note needed where the cause is another one
 * @param version 0 while it is not written yet
 */
record Shortfall(int year, Cause cause, String note, int version) {

    static final int LONGEST = 2000;

    enum Cause {
        /** Potensi belum terdata. */
        POTENTIAL_UNKNOWN,
        /** Tarif belum disesuaikan. */
        TARIFF_OLD,
        /** Pemungutan belum elektronik. */
        COLLECTED_BY_HAND,
        /** Kebocoran atau tunggakan. */
        LEAKAGE_OR_ARREARS,
        /** Ekonomi menurun. */
        ECONOMY,
        OTHER
    }

    /** @throws RuleBroken {@code budget.revenue.cause-note} */
    Shortfall {
        note = Texts.tidy(note);
        if (note.length() > LONGEST || (cause == Cause.OTHER && note.isEmpty())) {
            throw new RuleBroken("budget.revenue.cause-note", LONGEST);
        }
    }

    boolean saysTheSame(Shortfall other) {
        return cause == other.cause && note.equals(other.note);
    }
}
