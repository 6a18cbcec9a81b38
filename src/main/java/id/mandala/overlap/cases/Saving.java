package id.mandala.overlap.cases;

import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.Optional;

/**
 * What the outcome was thought to save, and what it did.
 *
 * @param how over which years, and how it was reckoned
 * @param note where the actual amount is from
 */
public record Saving(Optional<Rupiah> estimate, String how, Optional<Rupiah> actual, String note) {

    static final int LONGEST = 1000;

    static final Saving NONE = new Saving(Optional.empty(), "", Optional.empty(), "");

    public Saving {
        how = Said.optional(how, LONGEST, "overlap.case-saving-how");
        note = Said.optional(note, LONGEST, "overlap.case-saving-note");
        if (estimate.filter(it -> it.amount() < 0).isPresent()) {
            throw new RuleBroken("overlap.case-saving-below");
        }
        if (estimate.isPresent() && how.isEmpty()) {
            throw new RuleBroken("overlap.case-saving-how", LONGEST);
        }
        if (actual.isPresent() && note.isEmpty()) {
            throw new RuleBroken("overlap.case-saving-note", LONGEST);
        }
    }

    /** Actual less estimated; empty until both are known. */
    public Optional<Rupiah> difference() {
        return estimate.flatMap(thought -> actual.map(it -> new Rupiah(it.amount() - thought.amount())));
    }
}
