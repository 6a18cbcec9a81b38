package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import id.mandala.planning.BudgetCode;
import id.mandala.planning.BudgetCodes;
import id.mandala.planning.MediumTermPlan;
import id.mandala.planning.MediumTermPlans;
import id.mandala.planning.PathStep;
import id.mandala.planning.PlanLevel;
import id.mandala.planning.PlanNodes;
import id.mandala.planning.PlanTree.Branch;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an initiative may belong to above itself: a node of the RPJMD, and a sub kegiatan of the budget. */
@Component
public class PlansAbove {

    private static final String INDENT = "\u2003";

    private final MediumTermPlans plans;
    private final PlanNodes nodes;
    private final BudgetCodes codes;

    PlansAbove(MediumTermPlans plans, PlanNodes nodes, BudgetCodes codes) {
        this.plans = plans;
        this.nodes = nodes;
        this.codes = codes;
    }

    boolean hasPlan(RegionCode region, Span span) {
        return plan(region, span).isPresent();
    }

    /** The nodes of the plan the span begins in, missions down to programmes, each indented below its parent. */
    Map<String, String> choices(RegionCode region, Span span) {
        var choices = new LinkedHashMap<String, String>();
        plan(region, span).ifPresent(plan -> nodes.tree(plan).missions().forEach(it -> add(choices, it, 0)));
        return choices;
    }

    private static void add(Map<String, String> choices, Branch branch, int depth) {
        var node = branch.node();
        if (node.level().compareTo(PlanLevel.PROGRAMME) <= 0) {
            choices.put(node.id().toString(), INDENT.repeat(depth) + (node.code() + " " + node.text()).strip());
            branch.children().forEach(it -> add(choices, it, depth + 1));
        }
    }

    /** What the nodes of the plans in these years are called, by their id: by themselves, and with all that is above them. */
    public Map<UUID, List<String>> names(RegionCode region, Span span) {
        var names = new HashMap<UUID, List<String>>();
        span.years().stream()
                .flatMap(year -> plans.inForce(region, year).stream())
                .distinct()
                .flatMap(plan -> nodes.tree(plan).missions().stream())
                .forEach(it -> addNames(names, it, ""));
        return names;
    }

    private static void addNames(Map<UUID, List<String>> names, Branch branch, String above) {
        var node = branch.node();
        if (node.level().compareTo(PlanLevel.PROGRAMME) <= 0) {
            var name = (node.code() + " " + node.text()).strip();
            names.put(node.id(), List.of(name, above + name));
            branch.children().forEach(it -> addNames(names, it, above + name + " › "));
        }
    }

    /** Programmes of that plan by their budget code. */
    Map<String, UUID> programmes(RegionCode region, Span span) {
        var programmes = new HashMap<String, UUID>();
        plan(region, span)
                .ifPresent(plan -> nodes.tree(plan)
                        .at(PlanLevel.PROGRAMME)
                        .forEach(
                                it -> programmes.put(it.node().code(), it.node().id())));
        return programmes;
    }

    /** The way from the mission down to each node, in words. */
    public Map<String, String> paths(RegionCode region, Collection<UUID> wanted) {
        var paths = new HashMap<String, String>();
        nodes.pathsOf(region, wanted).forEach((id, steps) -> paths.put(id.toString(), path(steps)));
        return paths;
    }

    private static String path(List<PathStep> steps) {
        return steps.stream().map(PathStep::text).collect(Collectors.joining(" › "));
    }

    /** @throws RuleBroken where the code is none of the budget's in the year the initiative begins */
    public void check(Means means, Span span) {
        means.subActivity().ifPresent(it -> codes.require(BudgetCode.of(it), span.first()));
    }

    private Optional<MediumTermPlan> plan(RegionCode region, Span span) {
        return plans.inForce(region, span.first()).or(() -> plans.inForce(region, span.last()));
    }
}
