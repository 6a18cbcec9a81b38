package id.mandala.planning;

import id.mandala.planning.PlanTree.Branch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two plans side by side: which node of the newer goes on from which of the older, as chosen or as proposed. */
final class Succession {

    /** Words in common ÷ words of both together, from here on worth a proposal. */
    private static final double ALIKE = 0.5;

    private final PlanTree older;
    private final PlanTree newer;
    private final Map<UUID, Branch> byId = new HashMap<>();

    Succession(PlanTree older, PlanTree newer) {
        this.older = older;
        this.newer = newer;
        newer.all().forEach(it -> byId.put(it.node().id(), it));
    }

    /**
     * @param before absent for a node that the newer plan begins
     * @param after chosen or proposed; absent where none goes on, or nobody said yet
     * @param chosen false while {@code after} is a proposal only
     */
    record Pair(@Nullable Branch before, @Nullable Branch after, boolean chosen) {

        public State state() {
            if (before == null) {
                return State.NEW;
            }
            if (after == null) {
                return before.node().discontinued() ? State.ENDED : State.OPEN;
            }
            if (!chosen) {
                return State.PROPOSED;
            }
            return before.node().text().equalsIgnoreCase(after.node().text()) ? State.SAME : State.REWORDED;
        }
    }

    enum State {
        SAME,
        REWORDED,
        NEW,
        ENDED,
        /** alike enough to be proposed, and nobody said yet */
        PROPOSED,
        /** nobody said yet */
        OPEN
    }

    /** All of one level: the older plan's in its order, each with what goes on from it, then what the newer begins. */
    List<Pair> pairs(PlanLevel level) {
        var followed = new HashSet<UUID>();
        var pairs = new ArrayList<Pair>();
        older.at(level)
                .forEach(it ->
                        chosen(it).ifPresent(after -> followed.add(after.node().id())));
        for (var branch : older.at(level)) {
            var chosen = chosen(branch);
            var after = chosen.or(
                    () -> open(branch).filter(it -> followed.add(it.node().id())));
            pairs.add(new Pair(branch, after.orElse(null), chosen.isPresent()));
        }
        newer.at(level).stream()
                .filter(it -> !followed.contains(it.node().id()))
                .forEach(it -> pairs.add(new Pair(null, it, false)));
        return pairs;
    }

    /** What is proposed for a node that nobody decided on. */
    private Optional<Branch> open(Branch branch) {
        return branch.node().discontinued() || branch.node().successor() != null ? Optional.empty() : proposed(branch);
    }

    /** How many programmes nobody decided on have one of the same code in the newer plan. */
    int sameCodes() {
        return (int) older.at(PlanLevel.PROGRAMME).stream()
                .filter(it -> open(it).filter(
                                next -> next.node().code().equals(it.node().code()))
                        .isPresent())
                .count();
    }

    /** Empty also where the successor stands in another plan than the newer one. */
    Optional<Branch> chosen(Branch branch) {
        return Optional.ofNullable(branch.node().successor()).map(byId::get);
    }

    /** The node of the same budget code, else that of the most words in common; empty where none is near. */
    Optional<Branch> proposed(Branch branch) {
        var candidates = newer.at(branch.node().level());
        var sameCode = candidates.stream()
                .filter(it -> branch.node().level().isBudgeted()
                        && it.node().code().equals(branch.node().code()))
                .sorted(Comparator.comparing(it -> !sameAgency(it, branch)))
                .findFirst();
        return sameCode.or(() -> candidates.stream()
                .filter(it -> likeness(it, branch) >= ALIKE)
                .max(Comparator.comparingDouble(it -> likeness(it, branch))));
    }

    private static boolean sameAgency(Branch one, Branch other) {
        return Objects.equals(one.node().agency(), other.node().agency());
    }

    private static double likeness(Branch one, Branch other) {
        var mine = words(one.node().text());
        var theirs = words(other.node().text());
        var together = new HashSet<>(mine);
        together.addAll(theirs);
        var common = new HashSet<>(mine);
        common.retainAll(theirs);
        return together.isEmpty() ? 0 : (double) common.size() / together.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> it.length() > 3)
                .collect(Collectors.toSet());
    }
}
