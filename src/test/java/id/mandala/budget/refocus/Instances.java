package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small instances: one source, three years, as a test says it. */
final class Instances {

    final List<Instance.Initiative> initiatives = new ArrayList<>();
    final List<Instance.Choice> choices = new ArrayList<>();
    final Map<String, List<Integer>> capacity = new HashMap<>();
    final Map<String, Integer> shares = new HashMap<>();
    private final Map<String, List<Long>> ceilings = new HashMap<>();
    private final List<Integer> years = List.of(2027, 2028, 2029);

    static Instances with(long... ceilings) {
        return new Instances().ceiling("APBD", ceilings);
    }

    Instances ceiling(String source, long... amounts) {
        ceilings.put(source, Arrays.stream(amounts).boxed().toList());
        return this;
    }

    /** One year, of governance, by agency one, worth so many points; it may begin in any year. */
    static Instance.Initiative one(String id, long points, long cost) {
        return new Instance.Initiative(
                id,
                id,
                "agency",
                "governance",
                points * 1000,
                Map.of("APBD", List.of(cost)),
                0,
                2,
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                Set.of(),
                0);
    }

    static Instance.Initiative planned(Instance.Initiative it, int start) {
        return it.with(it.mandatory(), Optional.of(new Instance.Decision(Instance.Form.FULL, start)));
    }

    static Instance.Initiative mandatory(Instance.Initiative it) {
        return it.with(true, it.planned());
    }

    static Instance.Initiative requiring(Instance.Initiative it, String other) {
        return new Instance.Initiative(
                it.id(),
                it.name(),
                it.agency(),
                it.dimension(),
                it.value(),
                it.costs(),
                it.earliest(),
                it.latest(),
                it.lead(),
                it.reduced(),
                it.mandatory(),
                it.planned(),
                it.stopPenalty(),
                Set.of(other),
                it.flexible());
    }

    Instances add(Instance.Initiative... more) {
        initiatives.addAll(List.of(more));
        return this;
    }

    Instance make() {
        return new Instance(
                years, ceilings, initiatives, choices, capacity, Optional.empty(), Optional.empty(), shares);
    }

    static Plan plan(Object... idsAndStarts) {
        var decisions = new HashMap<String, Instance.Decision>();
        for (int at = 0; at < idsAndStarts.length; at += 2) {
            decisions.put((String) idsAndStarts[at], new Instance.Decision(Instance.Form.FULL, (Integer)
                    idsAndStarts[at + 1]));
        }
        return new Plan(decisions);
    }
}
