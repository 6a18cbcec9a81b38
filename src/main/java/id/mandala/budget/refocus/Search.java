package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds a good plan: a kernel of options the relaxation is undecided about, then neighbourhoods of the plan searched in rounds of two,
 * which are joined before the next, so that the answer hangs on the number of rounds and not on the clock.
 */
final class Search {

    private final Model model;
    private final Relaxation relaxation;
    private final Limits limits;
    private final SubProgramme sub;
    private final Neighbourhoods neighbourhoods;

    Search(Model model, double[] objective, Relaxation relaxation, Limits limits) {
        this.model = model;
        this.relaxation = relaxation;
        this.limits = limits;
        this.sub = new SubProgramme(model, objective);
        this.neighbourhoods = new Neighbourhoods(model, relaxation);
    }

    /** The kernel's best; twice as large where nothing fits, until it is everything. */
    Optional<SubProgramme.Found> kernel() {
        var order = IntStream.range(0, model.binaries())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer it) -> Math.abs(relaxation.reducedCosts()[it]))
                        .thenComparingInt(it -> it))
                .toList();
        var held = rounded(relaxation.columns());
        for (int size = limits.kernel(model.binaries()); ; size *= 2) {
            var free = new BitSet();
            order.stream().limit(size).forEach(free::set);
            var found = sub.solve(held, free, limits.kernelNodes(), 1, false, limits.left());
            if (found.isPresent() || size >= model.binaries() || limits.isOver()) {
                return found;
            }
        }
    }

    private double[] rounded(double[] columns) {
        var rounded = columns.clone();
        for (int column = 0; column < model.binaries(); column++) {
            rounded[column] = Math.round(rounded[column]);
        }
        return rounded;
    }

    /**
     * @param enough whether it need not be better
     * @param told is given the best so far after each round, and how many rounds were made
     */
    SubProgramme.Found improve(SubProgramme.Found from, int rounds, Predicate<SubProgramme.Found> enough, Told told) {
        var best = from;
        double size = limits.neighbourhood(model.instance.initiatives().size());
        try (var workers =
                Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory())) {
            for (int round = 0; round < rounds && !limits.isOver() && !enough.test(best); round++) {
                var at = best;
                var number = round;
                var free = (int) size;
                var tries = new ArrayList<Future<Optional<SubProgramme.Found>>>();
                for (int worker = 0; worker < 2; worker++) {
                    var seed = 2 * number + worker;
                    tries.add(workers.submit(() -> sub.solve(
                            at.columns(),
                            neighbourhoods.free(at.columns(), free, new Random(seed), seed),
                            limits.nodes(),
                            seed,
                            true,
                            limits.left())));
                }
                var found = joined(tries);
                var proven = found.stream().filter(SubProgramme.Found::isProven).count();
                best = found.stream()
                        .filter(it -> it.value() > at.value() + 0.5)
                        .max(Comparator.comparingDouble(SubProgramme.Found::value))
                        .orElse(best);
                size = proven == 2 ? size * 1.15 : proven == 0 ? Math.max(20, size * 0.9) : size;
                told.tell(best, round + 1);
            }
        }
        return best;
    }

    interface Told {
        void tell(SubProgramme.Found best, int rounds);
    }

    private static List<SubProgramme.Found> joined(List<Future<Optional<SubProgramme.Found>>> tries) {
        var found = new ArrayList<SubProgramme.Found>();
        for (var it : tries) {
            try {
                it.get().ifPresent(found::add);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return found;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return found;
    }
}
