package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores every pair by weights that were learnt without it, and without any pair that shares a text with it, directly or over others:
 * pairs hang together by their texts, and what hangs together stands in one fold.
 */
final class CrossValidation {

    private static final int FOLDS = 5;

    private final Map<String, String> parents = new HashMap<>();

    private CrossValidation() {}

    /** @return the scores, in the order of the pairs */
    static double[] scores(Profiler profiler, List<Labelled> pairs) {
        var values = pairs.stream().map(it -> Example.of(profiler, it)).toList();
        var folds = folds(pairs);
        var scores = new double[pairs.size()];
        for (var fold = 0; fold < FOLDS; fold++) {
            var known = new ArrayList<float[]>();
            var labels = new ArrayList<Boolean>();
            for (var i = 0; i < scores.length; i++) {
                if (folds[i] != fold && !values.get(i).isRoutine()) {
                    known.add(values.get(i).features());
                    labels.add(pairs.get(i).isPositive());
                }
            }
            var learnt = Trainer.learn(known, labels);
            var scorer = new Scorer(learnt.weights(), learnt.bias(), 1, 1);
            for (var i = 0; i < scores.length; i++) {
                if (folds[i] == fold) {
                    scores[i] = scorer.score(
                            profiler.of(pairs.get(i).one()),
                            profiler.of(pairs.get(i).other()));
                }
            }
        }
        return scores;
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

    private static String key(Item item) {
        return item.name() + "\n" + item.text();
    }
}
