package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.Initiative;
import id.mandala.region.Area;
import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that says whether a quick win went on in a year. */
record ContinuityPage(Area region, Initiative initiative, int year, Form form, Map<String, String> problems) {

    record Form(
            @Nullable String state,
            @Nullable String note,
            @Nullable Long version) {

        Continuity continuity() {
            return new Continuity(
                    Chosen.among(Continuity.State.values(), state)
                            .orElseThrow(() -> new RuleBroken("masterplan.continuity-state")),
                    note == null ? "" : note);
        }

        /** Beside which field a refusal is told. */
        static String field(String code) {
            return switch (code) {
                case "masterplan.continuity-note", "masterplan.text-too-long" -> "note";
                default -> "state";
            };
        }
    }

    public Continuity.State[] states() {
        return Continuity.State.values();
    }
}
