package id.mandala.masterplan.roadmap;

import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.planning.PathStep;
import id.mandala.planning.PlanNodes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Arranges the initiatives of a plan as it is written now. */
@Component
class Roadmaps {

    /** Of an initiative that no path leads to from a mission. */
    private static final Roadmap.Place NOWHERE = new Roadmap.Place("", "");

    private final PlannedInitiatives planned;
    private final DimensionFrameworks frameworks;
    private final PlanNodes nodes;

    Roadmaps(PlannedInitiatives planned, DimensionFrameworks frameworks, PlanNodes nodes) {
        this.planned = planned;
        this.frameworks = frameworks;
        this.nodes = nodes;
    }

    Roadmap of(Masterplan plan, RoadmapPage.By by, Locale locale) {
        var initiatives = planned.inPlan(plan);
        return switch (by) {
            case DIMENSION -> byDimension(plan, initiatives, locale);
            case AGENCY -> Roadmap.of(initiatives, plan.span(), it -> new Roadmap.Place(it.lead(), it.lead()));
            case MISSION -> byMission(plan, initiatives);
        };
    }

    private Roadmap byDimension(Masterplan plan, List<PlannedInitiative> initiatives, Locale locale) {
        var framework = frameworks.get(plan.framework());
        var keys = framework.dimensions().stream().map(Dimension::key).toList();
        return Roadmap.of(
                        initiatives,
                        plan.span(),
                        it -> new Roadmap.Place(
                                it.outline().dimension(),
                                framework.get(it.outline().dimension()).name().in(locale)))
                .inOrder(keys);
    }

    private Roadmap byMission(Masterplan plan, List<PlannedInitiative> initiatives) {
        var wanted = initiatives.stream()
                .flatMap(it -> it.particulars().means().node().stream())
                .collect(Collectors.toSet());
        Map<UUID, PathStep> missions = nodes.pathsOf(plan.region(), wanted).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
        var order = missions.values().stream()
                .sorted(Comparator.comparing(PathStep::code).thenComparing(PathStep::text))
                .map(it -> it.id().toString())
                .distinct()
                .toList();
        return Roadmap.of(
                        initiatives,
                        plan.span(),
                        it -> it.particulars()
                                .means()
                                .node()
                                .flatMap(node -> Optional.ofNullable(missions.get(node)))
                                .map(Roadmaps::place)
                                .orElse(NOWHERE))
                .inOrder(order);
    }

    private static Roadmap.Place place(PathStep mission) {
        return new Roadmap.Place(mission.id().toString(), (mission.code() + " " + mission.text()).strip());
    }
}
