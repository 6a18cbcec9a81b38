package id.mandala.masterplan.roadmap;

import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Initiatives over the years of a plan, in groups. An initiative stands below those it waits for where they are in the same group.
 *
 * @param totals what each year takes, all groups together; a year without an estimate is missing
 */
public record Roadmap(Span span, List<Group> groups, Map<Integer, Rupiah> totals) {

    /** @param key what the group is of, for example a dimension's key; {@code title} where it is its own name */
    public record Group(String key, String title, List<Bar> bars, Map<Integer, Rupiah> totals) {}

    /** @param after names of the initiatives that must have run first */
    public record Bar(PlannedInitiative initiative, List<String> after, Map<Integer, Rupiah> costs) {

        public boolean runsIn(int year) {
            return initiative.outline().span().covers(year);
        }

        public boolean isQuickWin() {
            return initiative.particulars().isQuickWin();
        }
    }

    /** What an initiative is grouped by. */
    public record Place(String key, String title) {}

    public static Roadmap of(List<PlannedInitiative> initiatives, Span span, Function<PlannedInitiative, Place> place) {
        var byPlace = new TreeMap<String, List<PlannedInitiative>>();
        var titles = initiatives.stream()
                .map(place)
                .collect(Collectors.toMap(Place::key, Place::title, (one, other) -> one));
        initiatives.forEach(it -> byPlace.computeIfAbsent(place.apply(it).key(), _ -> new ArrayList<>())
                .add(it));
        var groups = byPlace.entrySet().stream()
                .map(it -> group(it.getKey(), titles.getOrDefault(it.getKey(), ""), it.getValue()))
                .toList();
        return new Roadmap(span, groups, sum(groups.stream().map(Group::totals).toList()));
    }

    /** The same with its groups in the order of these keys; others behind. */
    public Roadmap inOrder(List<String> keys) {
        var sorted = groups.stream()
                .sorted(Comparator.comparingInt(
                        (Group it) -> keys.contains(it.key()) ? keys.indexOf(it.key()) : keys.size()))
                .toList();
        return new Roadmap(span, sorted, totals);
    }

    public int count() {
        return groups.stream().mapToInt(it -> it.bars().size()).sum();
    }

    public Rupiah total() {
        return Rupiah.sum(totals.values());
    }

    private static Group group(String key, String title, List<PlannedInitiative> initiatives) {
        var bars = Order.of(initiatives).stream().map(Roadmap::bar).toList();
        return new Group(key, title, bars, sum(bars.stream().map(Bar::costs).toList()));
    }

    private static Bar bar(PlannedInitiative it) {
        return new Bar(it, it.namesOf(it.particulars().dependencies().prerequisites()), it.costByYear());
    }

    private static Map<Integer, Rupiah> sum(List<? extends Map<Integer, Rupiah>> parts) {
        var total = new TreeMap<Integer, Rupiah>();
        parts.forEach(it -> it.forEach((year, amount) -> total.merge(year, amount, Rupiah::plus)));
        return total;
    }
}
