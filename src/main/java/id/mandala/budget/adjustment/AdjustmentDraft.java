package id.mandala.budget.adjustment;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A change of a year's budget before it is adopted.
 *
 * @param basis the decree or regulation
 * @param effectiveOn not before it was decided
 * @param total by how much the year's budget becomes larger or, below nought, smaller; what the decree says, and what the shifts come to
 * @param shifts each line at most once
 * @param effects on initiatives, where they are known
 */
public record AdjustmentDraft(
        int year,
        AdjustmentKind kind,
        String basis,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String note,
        Rupiah total,
        List<Shift> shifts,
        List<InitiativeEffect> effects) {

    /** @param difference rupiah added to the line, or taken from it; never nought */
    public record Shift(UUID line, long difference) {}

    /** Words: {@code budget.adjustment.effect.<name>}. */
    public enum Effect {
        POSTPONED,
        REDUCED,
        CANCELLED
    }

    /**
     * What becomes of an initiative's money of one year and source.
     *
     * @param toYear only where it is postponed, and later than {@code fromYear}
     * @param amount not spent in {@code fromYear}
     */
    public record InitiativeEffect(
            UUID initiative,
            Effect effect,
            int fromYear,
            OptionalInt toYear,
            FundingSource source,
            Rupiah amount,
            String reason) {

        public static final int LONGEST_REASON = 500;

        public InitiativeEffect {
            reason = reason.strip();
            if ((effect == Effect.POSTPONED) != toYear.isPresent()
                    || toYear.stream().anyMatch(it -> it <= fromYear || it > fromYear + 10)) {
                throw new RuleBroken("budget.adjustment.to-year");
            }
            if (!amount.isPositive()) {
                throw new RuleBroken("budget.adjustment.amount");
            }
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new RuleBroken("budget.adjustment.reason");
            }
        }
    }

    public AdjustmentDraft {
        basis = basis.strip();
        note = note.strip();
        shifts = List.copyOf(shifts);
        effects = List.copyOf(effects);
        if (basis.isEmpty() || basis.length() > 300) {
            throw new RuleBroken("budget.adjustment.basis");
        }
        if (note.length() > 2000) {
            throw new RuleBroken("budget.adjustment.note");
        }
        if (isFarFrom(year, decidedOn) || isFarFrom(year, effectiveOn)) {
            throw new RuleBroken("budget.adjustment.far", String.valueOf(year), String.valueOf(year - 1));
        }
        if (decidedOn.isAfter(effectiveOn)) {
            throw new RuleBroken("budget.adjustment.backdated");
        }
        if (shifts.isEmpty() && effects.isEmpty()) {
            throw new RuleBroken("budget.adjustment.changes-nothing");
        }
        if (kind.keepsTotal() && total.amount() != 0) {
            throw new RuleBroken("budget.adjustment.total");
        }
        if (kind.takes() && total.amount() > 0) {
            throw new RuleBroken("budget.adjustment.adds");
        }
        checkShifts(shifts, total);
    }

    /** A budget is changed in its year, or in the one before, once it was adopted. */
    private static boolean isFarFrom(int year, LocalDate day) {
        return day.getYear() > year || day.getYear() < year - 1;
    }

    private static void checkShifts(List<Shift> shifts, Rupiah total) {
        var seen = new HashSet<UUID>();
        var sum = Rupiah.NONE;
        for (var it : shifts) {
            if (it.difference() == 0) {
                throw new RuleBroken("budget.adjustment.difference");
            }
            if (!seen.add(it.line())) {
                throw new RuleBroken("budget.adjustment.line-twice");
            }
            sum = sum.plus(new Rupiah(it.difference()));
        }
        if (!sum.equals(total)) {
            throw new RuleBroken("budget.adjustment.unbalanced", sum, total);
        }
    }
}
