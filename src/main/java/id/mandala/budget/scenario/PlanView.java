package id.mandala.budget.scenario;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.planning.ServedIndicator;
import id.mandala.values.Rupiah;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A plan as people compare it.
 *
 * @param effects on the initiatives it changes
 * @param indicators of the RPJMD that changed initiatives serve
 * @param flows the money of the first cut year, by dimension
 */
record PlanView(ScenarioPlan plan, int year, List<Effect> effects, List<ServedIndicator> indicators, List<Flow> flows) {

    /**
     * Where a dimension's money of the year goes.
     *
     * @param planned before
     * @param kept with initiatives that run on
     * @param later put off to other years
     * @param released free for what the cut is for
     */
    record Flow(String dimension, Words name, Rupiah planned, Rupiah kept, Rupiah later, Rupiah released) {}

    static PlanView of(
            ScenarioPlan plan,
            int year,
            Inputs inputs,
            Map<UUID, PlannedInitiative> initiatives,
            Map<UUID, List<ServedIndicator>> served,
            DimensionFramework framework) {
        var effects = plan.outcomes().stream()
                .flatMap(it ->
                        Optional.ofNullable(initiatives.get(it.initiative())).map(of -> Effect.of(it, of)).stream())
                .toList();
        return new PlanView(plan, year, effects, touched(effects, served), flows(year, inputs, effects, framework));
    }

    private static List<ServedIndicator> touched(List<Effect> effects, Map<UUID, List<ServedIndicator>> served) {
        return effects.stream()
                .filter(it -> it.outcome().kind() != Outcome.Kind.ADDED)
                .flatMap(it -> it.initiative().particulars().means().node().stream())
                .flatMap(it -> served.getOrDefault(it, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(ServedIndicator::level).thenComparing(ServedIndicator::name))
                .toList();
    }

    private static List<Flow> flows(int year, Inputs inputs, List<Effect> effects, DimensionFramework framework) {
        var flows = new ArrayList<Flow>();
        for (var dimension : framework.dimensions()) {
            var key = dimension.key();
            var planned = inputs.items().stream()
                    .filter(it -> it.dimension().equals(key))
                    .flatMap(it -> it.costs().stream())
                    .filter(it -> it.year() == year)
                    .mapToLong(it -> it.amount().amount())
                    .sum();
            var freed = sum(effects, key, it -> Math.max(0, it.freed(year).amount()));
            var later = sum(
                    effects,
                    key,
                    it -> Math.min(
                            Math.max(0, it.freed(year).amount()), it.later(year).amount()));
            flows.add(new Flow(
                    key,
                    dimension.name(),
                    new Rupiah(planned),
                    new Rupiah(planned - freed),
                    new Rupiah(later),
                    new Rupiah(freed - later)));
        }
        return flows;
    }

    private static long sum(List<Effect> effects, String dimension, ToLongFunction<Outcome> of) {
        return effects.stream()
                .filter(it -> it.initiative().outline().dimension().equals(dimension))
                .mapToLong(it -> of.applyAsLong(it.outcome()))
                .sum();
    }

    public Flow total() {
        return new Flow(
                "", Words.same(""), total(Flow::planned), total(Flow::kept), total(Flow::later), total(Flow::released));
    }

    private Rupiah total(Function<Flow, Rupiah> of) {
        return Rupiah.sum(flows.stream().map(of).toList());
    }

    public int missed() {
        return effects.stream().mapToInt(it -> it.missed().size()).sum();
    }

    /** Missions to programmes of the RPJMD that changed initiatives serve, in words. */
    public List<String> paths() {
        return effects.stream()
                .map(it -> it.initiative().path())
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Districts that changed initiatives work in; an initiative without one works in all. */
    public List<String> districts() {
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        effects.forEach(it -> names.addAll(it.initiative().districtNames()));
        return List.copyOf(names);
    }

    public boolean isEverywhere() {
        return effects.stream()
                .anyMatch(
                        it -> it.initiative().particulars().reach().districts().isEmpty());
    }
}
