package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a plan against every rule of its instance in whole numbers, and counts what it is worth. Shares no code with what finds plans:
 * a plan that fails here is never shown.
 */
public final class Checker {

    private final Instance instance;
    private final Plan plan;
    private final List<String> broken = new ArrayList<>();

    private Checker(Instance instance, Plan plan) {
        this.instance = instance;
        this.plan = plan;
    }

    /** The rules it breaks, named; none for a good plan. */
    public static List<String> broken(Instance instance, Plan plan) {
        var checker = new Checker(instance, plan);
        checker.checkDecisions();
        if (checker.broken.isEmpty()) {
            checker.checkTies();
            checker.checkMoney();
            checker.checkCapacity();
            checker.checkShares();
        }
        return List.copyOf(checker.broken);
    }

    /** Worth in thousandths of a point, less what is lost by stopping. */
    public static long value(Instance instance, Plan plan) {
        long value = 0;
        for (var it : instance.initiatives()) {
            var at = plan.of(it.id());
            if (at.isPresent()) {
                value += it.worth(at.get().form(), at.get().start() - it.earliest());
            } else if (it.planned().isPresent()) {
                value -= it.stopPenalty();
            }
        }
        return value;
    }

    /** Whole units that a plan takes from a source in the year of this index. */
    public static long used(Instance instance, Plan plan, String source, int year) {
        return new Checker(instance, plan).used(source, year);
    }

    private void checkDecisions() {
        var known = instance.byId();
        plan.decisions().forEach((id, at) -> {
            var it = known.get(id);
            if (it == null) {
                broken.add("unknown " + id);
            } else if (at.start() < it.earliest() || at.start() > it.latest()) {
                broken.add("start " + id);
            } else if (at.form() == Instance.Form.REDUCED && it.reduced().isEmpty()) {
                broken.add("form " + id);
            } else if (at.start() + it.duration() > instance.years().size()) {
                broken.add("end " + id);
            }
        });
        for (var it : instance.initiatives()) {
            if (it.mandatory() && plan.of(it.id()).isEmpty()) {
                broken.add("mandatory " + it.id());
            }
        }
    }

    private void checkTies() {
        var known = instance.byId();
        for (var it : instance.initiatives()) {
            plan.of(it.id()).ifPresent(at -> {
                for (var required : it.requires()) {
                    var before = Optional.ofNullable(known.get(required))
                            .flatMap(other -> plan.of(required).map(begun -> begun.start() + other.lead()));
                    if (before.isEmpty() || before.get() > at.start()) {
                        broken.add("prerequisite " + it.id() + " " + required);
                    }
                }
            });
        }
        for (var choice : instance.choices()) {
            var running =
                    choice.ids().stream().filter(id -> plan.of(id).isPresent()).count();
            if (running > 1 || (choice.exactlyOne() && running == 0)) {
                broken.add("choice " + String.join(" ", choice.ids()));
            }
        }
    }

    private void checkMoney() {
        for (int year = 0; year < instance.years().size(); year++) {
            for (var source : sources()) {
                var moved = movable(source) ? 0 : 1;
                if (moved == 1 && used(source, year) > instance.ceiling(source, year)) {
                    broken.add("ceiling " + instance.years().get(year) + " " + source);
                }
            }
            checkMoved(year);
        }
    }

    private boolean movable(String source) {
        return instance.movable()
                .filter(it -> it.from().equals(source) || it.to().equals(source))
                .isPresent();
    }

    /** Whether some amount may be moved so that both sources hold, and the one that has to add to others still adds enough. */
    private void checkMoved(int year) {
        long least = 0;
        long most = 0;
        if (instance.movable().isPresent()) {
            var it = instance.movable().get();
            least = Math.max(0, used(it.from(), year) - instance.ceiling(it.from(), year));
            most = Math.min(flexible(it.from(), year), instance.ceiling(it.to(), year) - used(it.to(), year));
        }
        if (least > most && instance.movable().isPresent()) {
            broken.add("ceiling " + instance.years().get(year) + " "
                    + instance.movable().get().from());
        }
        if (instance.coFunding().isPresent()) {
            var it = instance.coFunding().get();
            var moved = instance.movable().filter(m -> m.from().equals(it.by())).isPresent() ? least : 0;
            if (1000 * (used(it.by(), year) - moved) < it.share() * used(it.of(), year)) {
                broken.add("co-funding " + instance.years().get(year));
            }
        }
    }

    private void checkCapacity() {
        instance.capacity().forEach((agency, most) -> {
            for (int year = 0; year < instance.years().size(); year++) {
                var active = 0;
                for (var it : instance.initiatives()) {
                    var at = plan.of(it.id());
                    if (it.agency().equals(agency)
                            && at.isPresent()
                            && at.get().start() <= year
                            && year < at.get().start() + Math.max(1, it.lead())) {
                        active++;
                    }
                }
                if (active > most.get(year)) {
                    broken.add("capacity " + instance.years().get(year) + " " + agency);
                }
            }
        });
    }

    private void checkShares() {
        long all = 0;
        var of = new HashMap<String, Long>();
        for (var it : instance.initiatives()) {
            long cost = total(it);
            all += cost;
            of.merge(it.dimension(), cost, Long::sum);
        }
        for (var share : instance.shares().entrySet()) {
            if (1000 * of.getOrDefault(share.getKey(), 0L) < share.getValue() * all) {
                broken.add("share " + share.getKey());
            }
        }
    }

    private long total(Instance.Initiative it) {
        long total = 0;
        for (int year = 0; year < instance.years().size(); year++) {
            for (var source : it.costs().keySet()) {
                total += cost(it, source, year);
            }
        }
        return total;
    }

    private Set<String> sources() {
        var sources = new TreeSet<>(instance.ceilings().keySet());
        instance.initiatives().forEach(it -> sources.addAll(it.costs().keySet()));
        return sources;
    }

    private long used(String source, int year) {
        long used = 0;
        for (var it : instance.initiatives()) {
            used += cost(it, source, year);
        }
        return used;
    }

    private long flexible(String source, int year) {
        long flexible = 0;
        for (var it : instance.initiatives()) {
            flexible += it.flexible() * cost(it, source, year) / 1000;
        }
        return flexible;
    }

    private long cost(Instance.Initiative it, String source, int year) {
        var at = plan.of(it.id());
        return at.isEmpty()
                ? 0
                : it.cost(source, at.get().form(), year - at.get().start());
    }
}
