package id.mandala.masterplan.idea;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form that makes an idea the draft of an initiative.
 *
 * @param leads agencies this person may take it up for
 */
record AdoptionPage(
        Area region,
        Masterplan plan,
        DimensionFramework framework,
        List<Agency> leads,
        Idea idea,
        Form form,
        Map<String, String> problems) {

    /** {@code area} is dimension and sub-dimension in one choice. */
    record Form(
            @Nullable String name,
            @Nullable String lead,
            @Nullable String area,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {

        Outline outline() {
            var parts = (area == null ? "" : area).split("/", 2);
            if (parts.length < 2) {
                throw new RuleBroken("masterplan.choose-dimension");
            }
            return new Outline(
                    null,
                    name == null ? "" : name,
                    "",
                    parts[0],
                    parts[1],
                    null,
                    agency(),
                    Set.of(),
                    new Span(firstYear == null ? 0 : firstYear, lastYear == null ? 0 : lastYear));
        }

        private UUID agency() {
            return Chosen.id(lead).orElseThrow(() -> new RuleBroken("masterplan.choose-agency"));
        }

        /** Beside which field a refusal is told. */
        static String field(String code) {
            return switch (code) {
                case "masterplan.choose-dimension",
                        "masterplan.dimension-unknown",
                        "masterplan.sub-dimension-unknown" -> "area";
                case "masterplan.choose-agency" -> "lead";
                case "masterplan.span", "masterplan.outside-plan" -> "firstYear";
                default -> "name";
            };
        }
    }
}
