package id.mandala.overlap.cases;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of a decision, as it was typed. */
record DecisionForm(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String lead,
        @Nullable String shared,
        @Nullable List<String> share,
        @Nullable String estimate,
        @Nullable String how) {

    static final DecisionForm EMPTY = new DecisionForm(null, null, null, null, null, null, null);

    /** @throws RuleBroken {@code overlap.case-outcome} where none is chosen */
    Decision decision() {
        return new Decision(chosenOutcome(), typed(reason), ItemRef.parsed(typed(lead)), typed(shared));
    }

    private Outcome chosenOutcome() {
        return Chosen.among(Outcome.values(), outcome).orElseThrow(() -> new RuleBroken("overlap.case-outcome"));
    }

    List<String> shares() {
        return Objects.requireNonNullElse(share, List.of());
    }

    public String shareOf(int item) {
        return item < shares().size() ? shares().get(item) : "";
    }

    Saving saving() {
        return new Saving(amount(estimate), typed(how), Optional.empty(), "");
    }

    static Optional<Rupiah> amount(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(Rupiah.of(typed));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Where what is to be mended stands in the form. */
    static String field(String code) {
        return switch (code) {
            case "overlap.case-reason" -> "reason";
            case "overlap.case-lead" -> "lead";
            case "overlap.case-shared" -> "shared";
            case "overlap.case-share" -> "share0";
            case "web.rupiah", "overlap.case-saving-below" -> "estimate";
            case "overlap.case-saving-how" -> "how";
            default -> "outcome";
        };
    }
}
