package id.mandala.budget.revenue;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import org.jspecify.annotations.Nullable;

/** What the form of a cause sends, as typed. */
record ShortfallForm(
        @Nullable String cause,
        @Nullable String note,
        @Nullable Long version) {

    static final ShortfallForm EMPTY = new ShortfallForm("", "", 0L);

    static ShortfallForm of(Shortfall it) {
        return new ShortfallForm(it.cause().name(), it.note(), (long) it.version());
    }

    Shortfall read(int year) {
        var chosen =
                Chosen.among(Shortfall.Cause.values(), cause).orElseThrow(() -> new RuleBroken("budget.revenue.cause"));
        return new Shortfall(year, chosen, Typed.said(note), 0);
    }

    static String field(String code) {
        return code.equals("budget.revenue.cause-note") ? "note" : "cause";
    }
}
