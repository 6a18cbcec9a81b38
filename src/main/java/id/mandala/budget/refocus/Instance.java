package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What a plan is to be made of, and what it has to keep to.
 *
 * @param years one after the other
 * @param ceilings by source, one amount a year in whole units
 * @param initiatives by id
 * @param choices of which one at most, or exactly one, may run
 * @param capacity by agency, how many initiatives it can build up at once, by year
 * @param coFunding what the region has to add to money from above
 * @param movable from which source to which other money may be moved in a year
 * @param shares by dimension, the least part of all money, in thousandths
 */
public record Instance(
        List<Integer> years,
        Map<String, List<Long>> ceilings,
        List<Initiative> initiatives,
        List<Choice> choices,
        Map<String, List<Integer>> capacity,
        Optional<CoFunding> coFunding,
        Optional<Movable> movable,
        Map<String, Integer> shares) {

    /** What a year's delay leaves of the worth. */
    public static final double DELAY = 0.93;

    /**
     * Something that may run.
     *
     * @param value worth as a whole and in time, in thousandths of a point, weights included
     * @param costs by source, one amount a year from its start, in whole units
     * @param earliest index of the first year it may start in
     * @param latest index of the last one
     * @param lead how many years it has to have run before what requires it may start
     * @param reduced the smaller form, where there is one
     * @param planned what was decided before
     * @param stopPenalty lost where it was planned and does not run, in thousandths of a point
     * @param requires ids of initiatives that have to start before it
     * @param flexible how much of its movable money may be moved, in thousandths
     */
    public record Initiative(
            String id,
            String name,
            String agency,
            String dimension,
            long value,
            Map<String, List<Long>> costs,
            int earliest,
            int latest,
            int lead,
            Optional<Reduced> reduced,
            boolean mandatory,
            Optional<Decision> planned,
            long stopPenalty,
            Set<String> requires,
            int flexible) {

        public Initiative {
            costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
            requires = Collections.unmodifiableSortedSet(new TreeSet<>(requires));
        }

        /** The same, as another decision has it. */
        Initiative with(boolean mandatory, Optional<Decision> planned) {
            return new Initiative(
                    id,
                    name,
                    agency,
                    dimension,
                    value,
                    costs,
                    earliest,
                    latest,
                    lead,
                    reduced,
                    mandatory,
                    planned,
                    stopPenalty,
                    requires,
                    flexible);
        }

        /** Worth when it begins {@code delay} years after its earliest. */
        long worth(Form form, int delay) {
            var whole = value * Math.pow(DELAY, delay);
            return Math.round(
                    form == Form.FULL ? whole : whole * reduced.orElseThrow().value() / 1000.0);
        }

        /** Whole units, in the year {@code after} years after its start. */
        long cost(String source, Form form, int after) {
            var amounts = costs.getOrDefault(source, List.of());
            if (after < 0 || after >= amounts.size()) {
                return 0;
            }
            var amount = amounts.get(after);
            return form == Form.FULL
                    ? amount
                    : Math.ceilDiv(amount * reduced.orElseThrow().cost(), 1000L);
        }

        int duration() {
            return costs.values().stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** A smaller form: which part of its cost it takes, and of its worth it brings, in thousandths. */
    public record Reduced(int cost, int value) {}

    public record Choice(List<String> ids, boolean exactlyOne) {}

    /** In each year {@code by} pays at least this part, in thousandths, of what {@code of} pays. */
    public record CoFunding(String of, String by, int share) {}

    public record Movable(String from, String to) {}

    public enum Form {
        FULL,
        REDUCED
    }

    /** Runs in this form from the year of this index on. */
    public record Decision(Form form, int start) {}

    /** In one order, whatever the order they came in. */
    public Instance {
        years = List.copyOf(years);
        ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
        initiatives = initiatives.stream()
                .sorted(Comparator.comparing(Initiative::id))
                .toList();
        choices = choices.stream()
                .map(it -> new Choice(it.ids().stream().sorted().toList(), it.exactlyOne()))
                .sorted(Comparator.comparing(it -> String.join(" ", it.ids())))
                .toList();
        capacity = Collections.unmodifiableSortedMap(new TreeMap<>(capacity));
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    Map<String, Initiative> byId() {
        var known = new HashMap<String, Initiative>();
        initiatives.forEach(it -> known.put(it.id(), it));
        return known;
    }

    List<String> sources() {
        return ceilings.keySet().stream().sorted().toList();
    }

    long ceiling(String source, int year) {
        var amounts = ceilings.get(source);
        return amounts == null ? 0 : amounts.get(year);
    }

    /** The plan that was decided before; initiatives without a decision do not run in it. */
    public Plan planned() {
        var decisions = new HashMap<String, Decision>();
        initiatives.forEach(it -> it.planned().ifPresent(at -> decisions.put(it.id(), at)));
        return new Plan(decisions);
    }

    /** The same with this plan as what was decided before. */
    public Instance planning(Plan plan) {
        return with(it -> it.with(it.mandatory(), plan.of(it.id())));
    }

    /** The same with more or less money from a source in a year; never below nought. */
    public Instance with(String source, int year, long more) {
        var changed = new TreeMap<>(ceilings);
        var amounts = new ArrayList<>(changed.getOrDefault(source, Collections.nCopies(years.size(), 0L)));
        amounts.set(years.indexOf(year), Math.max(0, amounts.get(years.indexOf(year)) + more));
        changed.put(source, List.copyOf(amounts));
        return with(changed);
    }

    /** The same under other ceilings. */
    public Instance with(Map<String, List<Long>> ceilings) {
        return new Instance(years, ceilings, initiatives, choices, capacity, coFunding, movable, shares);
    }

    /** The same with other initiatives, by each one's id. */
    Instance with(UnaryOperator<Initiative> changed) {
        return new Instance(
                years,
                ceilings,
                initiatives.stream().map(changed).toList(),
                choices,
                capacity,
                coFunding,
                movable,
                shares);
    }

    /** Nothing has to run, neither of its own nor as one of several. */
    Instance withoutDuties() {
        var free = choices.stream().map(it -> new Choice(it.ids(), false)).toList();
        return new Instance(years, ceilings, initiatives, free, capacity, coFunding, movable, shares)
                .with(it -> it.with(false, it.planned()));
    }
}
