package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well scores put the positive pairs before the others. Equal scores stand at one place, so that the order in which pairs came can
 * neither help nor harm.
 *
 * @param averagePrecision area below precision over recall, summed by steps
 * @param bestF1 the largest harmonic mean of precision and recall
 * @param threshold the score from which on that mean is reached
 */
public record Ranking(double averagePrecision, double bestF1, double threshold) {

    static Ranking of(double[] scores, List<Boolean> positive) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .toArray(Integer[]::new);
        var all = positive.stream().filter(it -> it).count();
        var found = 0.0;
        var recall = 0.0;
        var area = 0.0;
        var best = 0.0;
        var threshold = 1.0;
        for (var k = 0; k < order.length; k++) {
            found += positive.get(order[k]) ? 1 : 0;
            var isLastOfEquals = k + 1 == order.length || scores[order[k + 1]] != scores[order[k]];
            if (isLastOfEquals) {
                var precision = found / (k + 1);
                area += (found / all - recall) * precision;
                recall = found / all;
                var f1 = found == 0 ? 0 : 2 * precision * recall / (precision + recall);
                if (f1 > best) {
                    best = f1;
                    threshold = scores[order[k]];
                }
            }
        }
        return new Ranking(area, best, threshold);
    }

    /** Of the places of the best scores, how far recall comes while precision is at least {@code least}. */
    static double recallAt(double least, double[] scores, List<Boolean> positive) {
        var thresholds = Arrays.stream(scores).distinct().sorted().toArray();
        var all = positive.stream().filter(it -> it).count();
        for (var threshold : thresholds) {
            var told = IntStream.range(0, scores.length)
                    .filter(it -> scores[it] >= threshold)
                    .toArray();
            var right = Arrays.stream(told).filter(positive::get).count();
            if (right >= least * told.length) {
                return right / (double) all;
            }
        }
        return 0;
    }
}
