package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores every pair by weights that were learnt without it and without any pair that has a text in common with it. Strictly, also without
 * those that hang together with it over others: in a set found by topic that leaves whole fields unlearnt.
 */
final class CrossValidation {

    private static final int FOLDS = 5;
    private static final int ITEM_FOLDS = 10;

    private final Map<String, String> parents = new HashMap<>();

    private CrossValidation() {}

    private interface Chosen {
        boolean is(int pair);
    }

    /** Texts stand in ten folds; a pair is scored without all pairs that have a text in its one or two. In the order of the pairs. */
    static double[] byItem(Profiler profiler, List<Labelled> pairs) {
        var values = pairs.stream().map(it -> Example.of(profiler, it)).toList();
        var folds = folds(itemFolds(pairs), pairs);
        var scores = new double[pairs.size()];
        Arrays.stream(folds).distinct().toList().parallelStream()
                .forEach(both -> score(
                        pairs,
                        values,
                        pair -> !folds[pair].touches(both),
                        pair -> folds[pair].equals(both),
                        profiler,
                        scores));
        return scores;
    }

    /** What hangs together by its texts stands in one fold. In the order of the pairs. */
    static double[] byConnectedItems(Profiler profiler, List<Labelled> pairs) {
        var values = pairs.stream().map(it -> Example.of(profiler, it)).toList();
        var folds = folds(pairs);
        var scores = new double[pairs.size()];
        for (var fold = 0; fold < FOLDS; fold++) {
            var here = fold;
            score(pairs, values, pair -> folds[pair] != here, pair -> folds[pair] == here, profiler, scores);
        }
        return scores;
    }

    private static void score(
            List<Labelled> pairs,
            List<Example> values,
            Chosen isKnown,
            Chosen isAsked,
            Profiler profiler,
            double[] scores) {
        var known = new ArrayList<float[]>();
        var labels = new ArrayList<Boolean>();
        for (var i = 0; i < scores.length; i++) {
            if (isKnown.is(i) && !values.get(i).isRoutine()) {
                known.add(values.get(i).features());
                labels.add(pairs.get(i).isPositive());
            }
        }
        var learnt = Trainer.learn(known, labels);
        var scorer = new Scorer(learnt.weights(), learnt.bias(), 1, 1);
        for (var i = 0; i < scores.length; i++) {
            if (isAsked.is(i)) {
                scores[i] = scorer.score(
                        profiler.of(pairs.get(i).one()),
                        profiler.of(pairs.get(i).other()));
            }
        }
    }

    /** The folds of a pair's two texts, the lower first. */
    record Both(int low, int high) {
        boolean touches(Both other) {
            return low == other.low || low == other.high || high == other.low || high == other.high;
        }
    }

    private static Both[] folds(Map<String, Integer> folds, List<Labelled> pairs) {
        return pairs.stream()
                .map(it -> {
                    var one = folds.getOrDefault(key(it.one()), 0);
                    var other = folds.getOrDefault(key(it.other()), 0);
                    return new Both(Math.min(one, other), Math.max(one, other));
                })
                .toArray(Both[]::new);
    }

    /** Dealt out by a hash of the texts, so that neither the order of the pairs nor the alphabet matters. */
    static Map<String, Integer> itemFolds(List<Labelled> pairs) {
        var folds = new TreeMap<String, Integer>(Comparator.comparingLong((String it) -> SparseVector.hash(it))
                .thenComparing(Comparator.naturalOrder()));
        for (var pair : pairs) {
            folds.put(key(pair.one()), 0);
            folds.put(key(pair.other()), 0);
        }
        var next = 0;
        for (var fold : folds.entrySet()) {
            fold.setValue(next++ % ITEM_FOLDS);
        }
        return folds;
    }

    /** The fold of each pair. */
    static int[] folds(List<Labelled> pairs) {
        return new CrossValidation().spread(pairs);
    }

    /** What hangs together, the largest first, into the fold that has least. */
    private int[] spread(List<Labelled> pairs) {
        for (var pair : pairs) {
            parents.put(root(key(pair.one())), root(key(pair.other())));
        }
        var clusters = new TreeMap<String, List<Integer>>();
        for (var i = 0; i < pairs.size(); i++) {
            clusters.computeIfAbsent(root(key(pairs.get(i).one())), _ -> new ArrayList<>())
                    .add(i);
        }
        var loads = new int[FOLDS];
        var folds = new int[pairs.size()];
        clusters.values().stream()
                .sorted(Comparator.comparingInt(it -> -it.size()))
                .forEach(cluster -> {
                    var least = 0;
                    for (var fold = 1; fold < FOLDS; fold++) {
                        least = loads[fold] < loads[least] ? fold : least;
                    }
                    loads[least] += cluster.size();
                    for (var pair : cluster) {
                        folds[pair] = least;
                    }
                });
        return folds;
    }

    private String root(String key) {
        var at = key;
        while (!parents.getOrDefault(at, at).equals(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    static String key(Item item) {
        return item.name() + "\n" + item.text();
    }
}
