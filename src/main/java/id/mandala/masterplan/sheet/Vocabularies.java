package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.IssueNames;
import id.mandala.masterplan.proposal.PlansAbove;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what the words of a plan's workbook stand for. */
@Component
class Vocabularies {

    private final IssueNames issues;
    private final Regions regions;
    private final PlansAbove above;
    private final Agencies agencies;

    Vocabularies(IssueNames issues, Regions regions, PlansAbove above, Agencies agencies) {
        this.issues = issues;
        this.regions = regions;
        this.above = above;
        this.agencies = agencies;
    }

    Vocabulary of(Masterplan plan, Collection<Entry> entries) {
        var region = plan.region();
        var names = agencies.names(region);
        var initiatives = InitiativeNames.of(entries, names);
        return new Vocabulary(
                initiatives,
                initiatives,
                names,
                issues(plan),
                districts(region),
                new Called<>(above.names(region, plan.span())));
    }

    private Called<UUID> issues(Masterplan plan) {
        var titles = new HashMap<UUID, List<String>>();
        issues.of(plan).forEach((id, title) -> titles.put(UUID.fromString(id), List.of(title)));
        return new Called<>(titles);
    }

    private Called<RegionCode> districts(RegionCode region) {
        return new Called<>(
                regions.districtsOf(region).stream().collect(Collectors.toMap(Area::code, it -> List.of(it.name()))));
    }
}
