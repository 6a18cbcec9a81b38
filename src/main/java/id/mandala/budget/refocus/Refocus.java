package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Plans for an instance: the one worth most, or several that live with a cut, from fewest changes to most value. The same instance and
 * work give the same plans, however busy the machine.
 */
public final class Refocus {

    /** How much staying as it was is worth beside an initiative of mean worth; from staying as far as can be to not minding. */
    private static final List<Double> STABILITY = List.of(1.0, 0.3, 0.1, 0.02, 0.0);

    private final Instance instance;
    private final Settings settings;
    private final Limits limits;
    private final Model model;
    private final long offset;
    private int steps;
    private int ofSteps;
    private long bound;

    private Refocus(Instance instance, Settings settings) {
        this.instance = instance;
        this.settings = settings;
        this.limits = Limits.of(instance.initiatives().size(), settings.work(), settings.most(), settings.cancelled());
        this.model = Model.of(instance);
        this.offset = model.offset();
    }

    /** @return the plan worth most that was found; empty where none keeps all rules, or somebody cancelled first */
    public static Optional<Result> best(Instance instance, Settings settings) {
        return new Refocus(instance, settings).best();
    }

    /**
     * Plans that live with the instance's ceilings, the fewest changes first; none of them has both more changes and less worth than
     * another. Where what was planned still fits it is the only one.
     */
    public static List<Result> replan(Instance instance, Settings settings) {
        return new Refocus(instance, settings).replan();
    }

    private Optional<Result> best() {
        ofSteps = settings.work() + 2;
        var relaxation = Relaxation.of(model, model.values());
        if (relaxation.isEmpty()) {
            return Optional.empty();
        }
        bound = bound(relaxation.get());
        if (Exact.isSmall(model)) {
            var exact = Exact.solve(model, limits);
            if (exact.isPresent()) {
                return result(exact.get().columns(), exact.get().bound() + offset, 0);
            }
        }
        var found = search(model.values(), relaxation.get(), Optional.empty());
        return found.map(it -> polished(it.columns(), model.values())).flatMap(it -> result(it, bound, steps));
    }

    /** The whole programme, begun from what was found: a little better at times, and where nothing is added to worth a tighter bound. */
    private double[] polished(double[] found, double[] objective) {
        var value = Checker.value(instance, model.plan(found));
        if (limits.polishNodes() == 0 || limits.isOver() || bound <= value * (1 + Settings.CLOSE)) {
            return found;
        }
        var whole = new Highs(model, objective).solve(Optional.of(found), limits.polishNodes(), limits.left() / 1000.0);
        if (Arrays.equals(objective, model.values())) {
            bound = Math.min(bound, Math.max(value, (long) Math.ceil(whole.bound() + offset)));
        }
        return whole.columns()
                .filter(it -> Checker.broken(instance, model.plan(it)).isEmpty())
                .filter(it -> worth(objective, it) > worth(objective, found))
                .orElse(found);
    }

    private double worth(double[] objective, double[] columns) {
        double worth = 0;
        for (int column = 0; column < model.binaries(); column++) {
            worth += objective[column] * columns[column];
        }
        return worth;
    }

    private List<Result> replan() {
        var planned = instance.planned();
        if (Checker.broken(instance, planned).isEmpty()) {
            var value = Checker.value(instance, planned);
            return List.of(new Result(planned, value, value, false, 0, List.of()));
        }
        ofSteps = STABILITY.size() * (settings.work() + 2);
        var plain = Relaxation.of(model, model.values());
        if (plain.isEmpty()) {
            return List.of();
        }
        bound = bound(plain.get());
        var found = new ArrayList<Result>();
        Optional<double[]> start = Optional.empty();
        for (var stability : STABILITY) {
            var objective = Stability.objective(model, stability);
            var relaxation = stability == 0 ? plain : Relaxation.of(model, objective);
            var best = relaxation.isEmpty()
                    ? Optional.<SubProgramme.Found>empty()
                    : search(objective, relaxation.get(), start);
            if (best.isPresent()) {
                var columns = polished(best.get().columns(), objective);
                start = Optional.of(columns);
                result(columns, bound, steps).ifPresent(found::add);
            }
        }
        return undominated(found);
    }

    private Optional<SubProgramme.Found> search(double[] objective, Relaxation relaxation, Optional<double[]> start) {
        var search = new Search(model, objective, relaxation, limits);
        var from = search.kernel(start);
        step(from);
        return from.map(it -> {
            var near = Settings.CLOSE * Math.max(1, Checker.value(instance, model.plan(it.columns())));
            var rounds = limits.polishNodes() > 0 ? Math.max(2, settings.work() / 2) : settings.work();
            return search.improve(
                    it,
                    rounds,
                    best -> relaxation.value() - best.value() <= near,
                    (best, _) -> step(Optional.of(best)));
        });
    }

    private void step(Optional<SubProgramme.Found> best) {
        steps++;
        var value = best.map(it -> Checker.value(instance, model.plan(it.columns())))
                .orElse(0L);
        settings.told().accept(new Settings.Progress(Math.min(1, steps / (double) ofSteps), value, bound));
    }

    private long bound(Relaxation relaxation) {
        return (long) Math.floor(relaxation.value() + 1e-6 * Math.abs(relaxation.value()) + offset + 0.5);
    }

    /** Only what passes the checker. */
    private Optional<Result> result(double[] columns, long bound, int rounds) {
        var plan = model.plan(columns);
        if (!Checker.broken(instance, plan).isEmpty()) {
            return Optional.empty();
        }
        var value = Checker.value(instance, plan);
        return Optional.of(new Result(
                plan, value, Math.max(bound, value), limits.isOver(), rounds, Change.between(instance, plan)));
    }

    private static List<Result> undominated(List<Result> found) {
        var kept = new LinkedHashMap<String, Result>();
        found.stream()
                .sorted(Comparator.comparingInt((Result it) -> it.changes().size())
                        .thenComparingLong(it -> -it.value()))
                .forEach(it -> {
                    if (kept.values().stream().allMatch(other -> other.value() < it.value())) {
                        kept.put(it.plan().hash(), it);
                    }
                });
        return List.copyOf(kept.values());
    }
}
