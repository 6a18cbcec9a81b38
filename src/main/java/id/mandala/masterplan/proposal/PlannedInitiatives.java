package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Stage;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives with all their parts and the names in them, a fixed number of statements for any number of initiatives. */
@Component
@Transactional(readOnly = true)
public class PlannedInitiatives {

    private final Initiatives initiatives;
    private final Proposals proposals;
    private final IssueNames issueNames;
    private final Agencies agencies;
    private final Regions regions;
    private final PlansAbove above;

    PlannedInitiatives(
            Initiatives initiatives,
            Proposals proposals,
            IssueNames issueNames,
            Agencies agencies,
            Regions regions,
            PlansAbove above) {
        this.initiatives = initiatives;
        this.proposals = proposals;
        this.issueNames = issueNames;
        this.agencies = agencies;
        this.regions = regions;
        this.above = above;
    }

    /** Those that are part of the plan as it is written now, by dimension and name. */
    public List<PlannedInitiative> inPlan(Masterplan plan) {
        var all = initiatives.of(plan);
        var taken = all.stream().filter(it -> it.stage() == Stage.IN_PLAN).toList();
        return named(plan, taken, all);
    }

    public PlannedInitiative of(Masterplan plan, Initiative initiative) {
        return named(plan, List.of(initiative), initiatives.of(plan)).getFirst();
    }

    private List<PlannedInitiative> named(Masterplan plan, List<Initiative> wanted, List<Initiative> all) {
        var region = plan.region();
        var particulars =
                proposals.of(region, wanted.stream().map(Initiative::id).toList());
        var names = names(region, all);
        names.putAll(issueNames.of(plan));
        names.putAll(above.paths(
                region,
                particulars.values().stream()
                        .flatMap(it -> it.means().node().stream())
                        .distinct()
                        .toList()));
        return wanted.stream()
                .map(it -> planned(it, particulars.getOrDefault(it.id(), Particulars.EMPTY), names))
                .sorted(Comparator.comparing(
                                (PlannedInitiative it) -> it.outline().dimension())
                        .thenComparing(it -> it.outline().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Map<String, String> names(RegionCode region, List<Initiative> all) {
        var names = new HashMap<String, String>();
        all.forEach(it -> names.put(it.id().toString(), it.outline().name()));
        agencies.all(region).forEach(it -> names.put(it.id().toString(), it.name()));
        regions.districtsOf(region).forEach(it -> names.put(it.code().value(), it.name()));
        return names;
    }

    /** Only the names it mentions go with it. */
    private static PlannedInitiative planned(
            Initiative initiative, Particulars particulars, Map<String, String> names) {
        var outline = initiative.outline();
        var mentioned = new ArrayList<String>();
        mentioned.add(outline.lead().toString());
        add(mentioned, outline.supporting());
        add(mentioned, particulars.reason().issues());
        add(mentioned, particulars.dependencies().prerequisites());
        add(mentioned, particulars.dependencies().alternatives());
        particulars.means().node().ifPresent(it -> mentioned.add(it.toString()));
        particulars.reach().districts().forEach(it -> mentioned.add(it.value()));
        var own = new HashMap<String, String>();
        for (var it : mentioned) {
            var name = names.get(it);
            if (name != null) {
                own.put(it, name);
            }
        }
        return new PlannedInitiative(initiative.id(), outline, particulars, own);
    }

    private static void add(List<String> mentioned, Collection<UUID> ids) {
        ids.forEach(it -> mentioned.add(it.toString()));
    }
}
