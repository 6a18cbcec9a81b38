package id.mandala.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A whole plan: its missions with everything below them, in the order people gave. */
public record PlanTree(MediumTermPlan plan, List<Branch> missions) {

    /**
     * A node with what hangs on it.
     *
     * @param ceilings whole rupiah by year, as written at this node; see {@link #ceiling} for what it comes to
     */
    public record Branch(
            PlanNode node, List<PlanIndicator> indicators, SortedMap<Integer, Long> ceilings, List<Branch> children) {

        public Branch {
            indicators = List.copyOf(indicators);
            ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
            children = List.copyOf(children);
        }

        /** Whole rupiah of a year: as written here, else what its children come to; null where nobody wrote any. */
        public @Nullable Long ceiling(int year) {
            var own = ceilings.get(year);
            if (own != null) {
                return own;
            }
            var below = children.stream()
                    .map(it -> it.ceiling(year))
                    .filter(Objects::nonNull)
                    .toList();
            return below.isEmpty()
                    ? null
                    : below.stream().mapToLong(Long::longValue).sum();
        }

        /** All years together, as {@link #ceiling} counts each; null where nobody wrote any. */
        public @Nullable Long total(PlanYears years) {
            var known = years.all().stream()
                    .map(this::ceiling)
                    .filter(Objects::nonNull)
                    .toList();
            return known.isEmpty()
                    ? null
                    : known.stream().mapToLong(Long::longValue).sum();
        }

        private Optional<Branch> matching(Predicate<Branch> wanted) {
            if (wanted.test(this)) {
                return Optional.of(this);
            }
            var kept = matching(children, wanted);
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Branch(node, indicators, ceilings, kept));
        }

        private static List<Branch> matching(List<Branch> branches, Predicate<Branch> wanted) {
            return branches.stream().flatMap(it -> it.matching(wanted).stream()).toList();
        }

        private void walk(Consumer<Branch> visit) {
            visit.accept(this);
            children.forEach(it -> it.walk(visit));
        }
    }

    public PlanTree {
        missions = List.copyOf(missions);
    }

    /** Every branch, each before those below it. */
    public List<Branch> all() {
        var all = new ArrayList<Branch>();
        missions.forEach(it -> it.walk(all::add));
        return all;
    }

    public List<Branch> at(PlanLevel level) {
        return all().stream().filter(it -> it.node().level() == level).toList();
    }

    /** The branches wanted, whole, and the way to each. */
    public PlanTree matching(Predicate<Branch> wanted) {
        return new PlanTree(plan, Branch.matching(missions, wanted));
    }

    /** Whole rupiah of a year over the whole plan; null where nobody wrote any. */
    public @Nullable Long ceiling(int year) {
        var known = missions.stream()
                .map(it -> it.ceiling(year))
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? null
                : known.stream().mapToLong(Long::longValue).sum();
    }
}
