package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the lists of a part's form offer, in the order they are read. */
@Component
class PartChoices {

    private final Initiatives initiatives;
    private final IssueNames issues;
    private final Regions regions;
    private final PlansAbove above;

    PartChoices(Initiatives initiatives, IssueNames issues, Regions regions, PlansAbove above) {
        this.initiatives = initiatives;
        this.issues = issues;
        this.regions = regions;
        this.above = above;
    }

    Map<String, String> of(InitiativeDesk.Found found, PartKind part) {
        return switch (part) {
            case REASON -> issues.of(found.plan());
            case REACH -> districts(found);
            case DEPENDENCIES -> others(found);
            case MEANS ->
                above.choices(
                        found.plan().region(), found.initiative().outline().span());
            case AIMS, ACTIONS, QUICK_WIN -> Map.of();
        };
    }

    private Map<String, String> districts(InitiativeDesk.Found found) {
        var choices = new LinkedHashMap<String, String>();
        for (Area district : regions.districtsOf(found.plan().region())) {
            choices.put(district.code().value(), district.name());
        }
        return choices;
    }

    private Map<String, String> others(InitiativeDesk.Found found) {
        var choices = new LinkedHashMap<String, String>();
        initiatives.of(found.plan()).stream()
                .filter(it -> !it.id().equals(found.initiative().id()))
                .sorted(Comparator.comparing((Initiative it) -> it.outline().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(it -> choices.put(it.id().toString(), it.outline().name()));
        return choices;
    }
}
