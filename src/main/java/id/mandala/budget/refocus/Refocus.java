package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Plans for an instance: the one worth most, or several that live with a cut, from fewest changes to most value. The same instance and
 * work give the same plans, however busy the machine.
 */
public final class Refocus {

    /** Between the fewest changes and all that most worth needs: so many of the latter. */
    private static final List<Double> SHARES_OF_CHANGES = List.of(0.15, 0.4);

    /** Rounds before a small programme is solved to the end. */
    private static final int A_FEW = 2;

    private final Instance instance;
    private final Settings settings;
    private final Limits limits;
    private final Model model;
    private final long offset;
    private int steps;
    private int ofSteps;
    private long bound;

    private Refocus(Instance instance, Model model, Settings settings) {
        this.instance = instance;
        this.settings = settings;
        this.limits = Limits.of(instance.initiatives().size(), settings.work(), settings.most(), settings.cancelled());
        this.model = model;
        this.offset = model.offset();
    }

    /** @return the plan worth most that was found; empty where none keeps all rules, or somebody cancelled first */
    public static Optional<Result> best(Instance instance, Settings settings) {
        return new Refocus(instance, Model.of(instance), settings).best(Optional.empty());
    }

    /** The same, begun from a plan that keeps the rules already, so that none worse is found. */
    public static Optional<Result> best(Instance instance, Plan start, Settings settings) {
        var model = Model.of(instance);
        return new Refocus(instance, model, settings).best(Optional.of(model.columns(start)));
    }

    /** The best that keeps this initiative as it was planned; empty where none was found. */
    public static Optional<Result> keeping(Instance instance, String id, Settings settings) {
        return Model.of(instance).keeping(id).flatMap(it -> new Refocus(instance, it, settings).best(Optional.empty()));
    }

    /**
     * Plans that live with the instance's ceilings, the fewest changes first; none of them has both more changes and less worth than
     * another. Where what was planned still fits it is the only one.
     */
    public static List<Result> replan(Instance instance, Settings settings) {
        return new Refocus(instance, Model.of(instance), settings).replan();
    }

    private Optional<Result> best(Optional<double[]> start) {
        ofSteps = settings.work() + 2;
        var relaxation = Relaxation.of(model, model.values());
        if (relaxation.isEmpty()) {
            return Optional.empty();
        }
        bound = bound(relaxation.get());
        if (Exact.isSmall(model)) {
            var known = search(model, model.values(), relaxation.get(), start, A_FEW);
            var exact = known.flatMap(it -> Exact.solve(model, relaxation.get(), it, limits));
            if (exact.isPresent()) {
                return result(exact.get().columns(), exact.get().bound() + offset, steps);
            }
        }
        return search(model, model.values(), relaxation.get(), start, limits.rounds())
                .map(it -> polished(model, model.values(), it))
                .flatMap(it -> result(it, bound, steps));
    }

    private List<Result> replan() {
        var planned = instance.planned();
        if (Checker.broken(instance, planned).isEmpty()) {
            var value = Checker.value(instance, planned);
            return List.of(new Result(planned, value, value, false, 0, List.of()));
        }
        ofSteps = (2 + SHARES_OF_CHANGES.size()) * (settings.work() + 2);
        var found = new ArrayList<Result>();
        var best = best(Optional.empty());
        best.ifPresent(found::add);
        var fewest = search(model, Staying.objective(model), Optional.empty());
        if (best.isEmpty() || fewest.isEmpty()) {
            return found;
        }
        result(fewest.get(), bound, steps).ifPresent(found::add);
        var least = Change.between(instance, model.plan(fewest.get())).size();
        var most = best.get().changes().size();
        var start = fewest;
        for (var share : SHARES_OF_CHANGES) {
            var changes = (int) (share * most);
            if (changes > least && changes < most) {
                var limited = Model.of(instance, OptionalInt.of(changes));
                var columns = search(limited, limited.values(), start);
                columns.flatMap(it -> result(it, bound, steps)).ifPresent(found::add);
                start = columns.or(() -> fewest);
            }
        }
        return undominated(found);
    }

    /** @return columns of a plan that is good for that objective; empty where none was found */
    private Optional<double[]> search(Model model, double[] objective, Optional<double[]> start) {
        var relaxation = Relaxation.of(model, objective);
        return relaxation
                .flatMap(it -> search(model, objective, it, start, limits.rounds()))
                .map(it -> polished(model, objective, it));
    }

    private Optional<SubProgramme.Found> search(
            Model model, double[] objective, Relaxation relaxation, Optional<double[]> start, int rounds) {
        var search = new Search(model, objective, relaxation, limits);
        var from = Stream.concat(
                        search.kernel().stream(),
                        start.map(it -> new SubProgramme.Found(it, worth(model, objective, it), false)).stream())
                .max(Comparator.comparingDouble(SubProgramme.Found::value));
        step(from);
        return from.map(it -> {
            var near = Settings.CLOSE * Math.max(1, Checker.value(instance, model.plan(it.columns())));
            return search.improve(
                    it,
                    rounds,
                    best -> relaxation.value() - best.value() <= near,
                    (best, _) -> step(Optional.of(best)));
        });
    }

    /** The whole programme, begun from what was found: a little better at times, and where worth is the objective a tighter bound. */
    private double[] polished(Model model, double[] objective, SubProgramme.Found found) {
        var value = Checker.value(instance, model.plan(found.columns()));
        var ofWorth = model == this.model && Arrays.equals(objective, model.values());
        if (limits.polishNodes() == 0 || limits.isOver() || (ofWorth && bound <= value * (1 + Settings.CLOSE))) {
            return found.columns();
        }
        var whole = new Highs(model, objective)
                .solve(Optional.of(found.columns()), limits.polishNodes(), limits.left() / 1000.0);
        if (ofWorth) {
            bound = Math.min(bound, Math.max(value, (long) Math.ceil(whole.bound() + offset)));
        }
        return whole.columns()
                .filter(it -> Checker.broken(instance, model.plan(it)).isEmpty())
                .filter(it -> worth(model, objective, it) > worth(model, objective, found.columns()))
                .orElse(found.columns());
    }

    private static double worth(Model model, double[] objective, double[] columns) {
        double worth = 0;
        for (int column = 0; column < model.binaries(); column++) {
            worth += objective[column] * columns[column];
        }
        return worth;
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
