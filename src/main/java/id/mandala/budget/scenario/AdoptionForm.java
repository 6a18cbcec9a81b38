package id.mandala.budget.scenario;

import id.mandala.budget.adjustment.AdjustmentKind;
import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import org.jspecify.annotations.Nullable;

/** What the form that adopts a plan sends, as typed. */
record AdoptionForm(
        @Nullable String kind,
        @Nullable String basis,
        @Nullable String decidedOn,
        @Nullable String effectiveOn,
        @Nullable String note,
        @Nullable Long version) {

    static AdoptionForm of(Scenario scenario) {
        var question = scenario.question();
        var day = question.decidedOn() == null ? "" : question.decidedOn().toString();
        return new AdoptionForm("REFOCUSING", question.basis(), day, "", "", (long) scenario.version());
    }

    AdoptScenario.Decree decree() {
        var decided = Typed.date(decidedOn, "budget.adjustment.decided-on");
        return new AdoptScenario.Decree(
                Chosen.among(AdjustmentKind.values(), kind).orElseThrow(() -> new RuleBroken("budget.adjustment.kind")),
                Typed.said(basis),
                decided,
                Typed.said(effectiveOn).isEmpty() ? decided : Typed.date(effectiveOn, "budget.adjustment.effective-on"),
                Typed.said(note));
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.adjustment.decided-on" -> "decidedOn";
            case "budget.adjustment.effective-on", "budget.adjustment.backdated", "budget.adjustment.far" ->
                "effectiveOn";
            case "budget.adjustment.kind", "budget.adjustment.total", "budget.adjustment.adds" -> "kind";
            case "budget.adjustment.note", "budget.adjustment.twice" -> "note";
            default -> "basis";
        };
    }
}
