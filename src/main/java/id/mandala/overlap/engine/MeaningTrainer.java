package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from texts which stems stand in the same company: counts which stand together in a line, weighs the count by how far it exceeds
 * chance (positive pointwise mutual information, contexts smoothed by 0.75: Levy, Goldberg, Dagan 2015), and keeps the strongest directions.
 */
final class MeaningTrainer {

    static final int DIMENSIONS = 160;

    static final int LANDMARKS = 256;

    private static final int RAREST = 2; // lines a stem stands in
    private static final int LONGEST_LINE = 60; // stems
    private static final double SMOOTHING = 0.75;
    private static final long SEED = 20_261_126;

    private MeaningTrainer() {}

    static Meaning train(Collection<String> lines) {
        var stems = lines.stream()
                .map(MeaningTrainer::stems)
                .filter(it -> !it.isEmpty())
                .toList();
        var frequency = new TreeMap<String, Integer>();
        for (var line : stems) {
            for (var stem : new HashSet<>(line)) {
                frequency.merge(stem, 1, Integer::sum);
            }
        }
        frequency.values().removeIf(it -> it < RAREST);
        var vocabulary = List.copyOf(frequency.keySet());
        var number = new HashMap<String, Integer>();
        vocabulary.forEach(it -> number.put(it, number.size()));
        var vectors = Svd.embed(information(together(stems, number)), Math.min(DIMENSIONS, vocabulary.size()), SEED);
        var meaning =
                Meaning.of(vocabulary, vocabulary.stream().map(frequency::get).toList(), stems.size(), vectors);
        var directions = lines.stream()
                .map(Words::of)
                .map(meaning::of)
                .filter(Direction::isKnown)
                .toList();
        return meaning.with(Landmarks.among(directions, LANDMARKS));
    }

    private static List<String> stems(String line) {
        return Words.of(line).stream()
                .map(Words.Word::stem)
                .filter(Vocabulary::tells)
                .limit(LONGEST_LINE)
                .toList();
    }

    private static List<Map<Integer, Double>> together(List<List<String>> lines, Map<String, Integer> number) {
        var counts = new ArrayList<Map<Integer, Double>>();
        number.forEach((_, _) -> counts.add(new TreeMap<>()));
        for (var line : lines) {
            var here = line.stream()
                    .map(number::get)
                    .filter(it -> it != null)
                    .distinct()
                    .sorted()
                    .toList();
            for (var one : here) {
                for (var other : here) {
                    if (!one.equals(other)) {
                        counts.get(one).merge(other, 1.0, Double::sum);
                    }
                }
            }
        }
        return counts;
    }

    private static Svd.Sparse information(List<Map<Integer, Double>> counts) {
        var sums = counts.stream()
                .mapToDouble(it ->
                        it.values().stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
        var smoothed =
                Arrays.stream(sums).map(it -> StrictMath.pow(it, SMOOTHING)).toArray();
        var all = Arrays.stream(sums).sum();
        var allSmoothed = Arrays.stream(smoothed).sum();
        var columns = new int[counts.size()][];
        var values = new float[counts.size()][];
        for (var row = 0; row < columns.length; row++) {
            var at = new ArrayList<Integer>();
            var value = new ArrayList<Float>();
            for (var cell : counts.get(row).entrySet()) {
                var column = cell.getKey();
                // the mean of both directions, so that the matrix stays symmetric
                var chance = (sums[row] / all * smoothed[column] / allSmoothed
                                + sums[column] / all * smoothed[row] / allSmoothed)
                        / 2;
                var information = StrictMath.log(cell.getValue() / all / chance);
                if (information > 0) {
                    at.add(column);
                    value.add((float) information);
                }
            }
            columns[row] = at.stream().mapToInt(Integer::intValue).toArray();
            values[row] = new float[value.size()];
            for (var k = 0; k < value.size(); k++) {
                values[row][k] = value.get(k);
            }
        }
        return new Svd.Sparse(columns, values);
    }
}
