package id.mandala.budget.scenario;

import id.mandala.budget.refocus.Instance;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked as the engine wants it: amounts in rupiah, worth times the weight of its dimension in thousandths of a point. A reduced
 * initiative is held to bring the same part of its worth as it keeps of its cost; stopping one that has begun loses a fifth of its worth
 * besides. A prerequisite that the plan has later already holds nobody back.
 */
final class Problem {

    private static final BigDecimal STOPPED = new BigDecimal("0.2");

    private final Inputs inputs;
    private final Question question;
    private final Map<UUID, Inputs.Item> items;

    private Problem(Inputs inputs, Question question) {
        this.inputs = inputs;
        this.question = question;
        this.items = inputs.items().stream().collect(Collectors.toMap(Inputs.Item::id, it -> it));
    }

    static Instance of(Inputs inputs, Question question) {
        return new Problem(inputs, question).instance();
    }

    private Instance instance() {
        return new Instance(
                inputs.years(),
                ceilings(),
                inputs.items().stream().map(this::initiative).toList(),
                choices(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private Map<String, List<Long>> ceilings() {
        var ceilings = new TreeMap<String, List<Long>>();
        for (var source : FundingSource.values()) {
            var amounts = new Long[inputs.years().size()];
            for (int year = 0; year < amounts.length; year++) {
                amounts[year] = 0L;
            }
            for (var it : inputs.ceilings()) {
                if (it.source() == source) {
                    amounts[index(it.year())] = it.amount().amount();
                }
            }
            ceilings.put(source.name(), List.of(amounts));
        }
        return ceilings;
    }

    private Instance.Initiative initiative(Inputs.Item it) {
        var costs = costs(it);
        var duration = costs.values().stream().mapToInt(List::size).max().orElse(0);
        var first = index(it.first());
        var worth = it.worth().multiply(question.weight(it.dimension()));
        return new Instance.Initiative(
                it.id().toString(),
                it.name(),
                it.agency().toString(),
                it.dimension(),
                thousandths(worth),
                costs,
                first,
                Math.max(
                        first, Math.min(first + it.latestShift(), inputs.years().size() - duration)),
                0,
                it.leastShare().map(share -> new Instance.Reduced(thousandths(share), thousandths(share))),
                it.mandatory(),
                Optional.of(new Instance.Decision(Instance.Form.FULL, first)),
                it.begun() ? thousandths(worth.multiply(STOPPED)) : 0,
                requires(it),
                0);
    }

    /** Rupiah by source, from its first year on; what lies past the last year is not asked about. */
    private Map<String, List<Long>> costs(Inputs.Item item) {
        var last = Math.min(item.last(), inputs.years().getLast());
        var amounts = new EnumMap<FundingSource, long[]>(FundingSource.class);
        for (Cost it : item.costs()) {
            if (it.year() <= last) {
                amounts.computeIfAbsent(it.source(), _ -> new long[last - item.first() + 1])[
                                it.year() - item.first()] +=
                        it.amount().amount();
            }
        }
        var costs = new TreeMap<String, List<Long>>();
        amounts.forEach((source, byYear) -> {
            var all = new ArrayList<Long>();
            for (long amount : byYear) {
                all.add(amount);
            }
            costs.put(source.name(), all);
        });
        return costs;
    }

    private Set<String> requires(Inputs.Item it) {
        return it.prerequisites().stream()
                .map(items::get)
                .filter(other -> other != null && other.first() <= it.first())
                .map(other -> other.id().toString())
                .collect(Collectors.toSet());
    }

    /** Of two alternatives one at most is to run, also where the plan still has both. */
    private List<Instance.Choice> choices() {
        var pairs = new LinkedHashSet<List<String>>();
        for (var it : inputs.items()) {
            for (var other : it.alternatives()) {
                if (items.containsKey(other)) {
                    pairs.add(Stream.of(it.id(), other)
                            .map(UUID::toString)
                            .sorted()
                            .toList());
                }
            }
        }
        return pairs.stream().map(it -> new Instance.Choice(it, false)).toList();
    }

    private int index(int year) {
        return year - inputs.years().getFirst();
    }

    private static int thousandths(BigDecimal points) {
        return points.movePointRight(3).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
