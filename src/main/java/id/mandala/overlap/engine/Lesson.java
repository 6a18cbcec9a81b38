package id.mandala.overlap.engine;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What can be learnt from labelled pairs and from texts, and how well it holds. */
public final class Lesson {

    private static final double PRECISE = 0.8;
    private static final int LEXICON_TIMES = 3;
    private static final double DUPLICATES_ABOVE = 0.5; // of the way from the line of overlap to certainty

    /**
     * How well a method ranks pairs it has not learnt from.
     *
     * @param recall while precision is at least 0.8
     */
    public record Measured(String method, double averagePrecision, double bestF1, double recall) {}

    private Lesson() {}

    /** The engine, cross-validated, and what can be had without it. */
    public static List<Measured> measure(List<Labelled> pairs) {
        var profiler = new Profiler();
        var baselines = new Baselines(pairs);
        var measured = new ArrayList<Measured>();
        measured.add(measured("trigrams of names", pairs, it -> Baselines.trigrams(it, true)));
        measured.add(measured("trigrams of all text", pairs, it -> Baselines.trigrams(it, false)));
        measured.add(measured("word tf-idf", pairs, baselines::wordTfIdf));
        measured.add(measured(
                "vectors alone",
                pairs,
                it -> profiler.of(it.one())
                        .meaning()
                        .cosine(profiler.of(it.other()).meaning())));
        measured.add(measured(
                "engine, cross-validated by connected items",
                pairs,
                CrossValidation.byConnectedItems(profiler, pairs)));
        measured.add(measured("engine, cross-validated by item", pairs, CrossValidation.byItem(profiler, pairs)));
        return measured;
    }

    private static Measured measured(String method, List<Labelled> pairs, ToDoubleFunction<Labelled> score) {
        return measured(method, pairs, pairs.stream().mapToDouble(score).toArray());
    }

    private static Measured measured(String method, List<Labelled> pairs, double[] scores) {
        var positive = pairs.stream().map(Labelled::isPositive).toList();
        var ranking = Ranking.of(scores, positive);
        return new Measured(
                method, ranking.averagePrecision(), ranking.bestF1(), Ranking.recallAt(PRECISE, scores, positive));
    }

    /**
     * The lines of {@code weights.txt}. Where scores are probabilities, F1 is largest from half of its largest value on (Lipton, Elkan,
     * Narayanaswamy 2014): steadier than the very score at which it happened to be largest.
     *
     * @param before those it has now: a feature that no pair shows keeps its weight
     */
    public static List<String> learn(List<Labelled> pairs, List<String> before) {
        var profiler = new Profiler();
        var read = pairs.stream()
                .map(it -> Example.of(profiler, it))
                .filter(it -> !it.isRoutine())
                .toList();
        var values = read.stream().map(Example::features).toList();
        var learnt =
                Trainer.learn(values, read.stream().map(Example::isPositive).toList());
        var labels = pairs.stream().map(Labelled::isPositive).toList();
        var held = Ranking.of(CrossValidation.byItem(profiler, pairs), labels);
        var threshold = held.bestF1() / 2;
        var lines = new ArrayList<String>();
        lines.add(
                "# Learnt by ./mandala overlap train from %d labelled pairs. A feature no pair shows keeps its weight."
                        .formatted(pairs.size()));
        var numbers = Scorer.numbers(before);
        for (var feature : Feature.values()) {
            var isShown = values.stream().anyMatch(it -> it[feature.place()] != 0);
            double weight =
                    isShown ? learnt.weights().getOrDefault(feature, 0.0) : numbers.getOrDefault(feature.name(), 0.0);
            lines.add(line(feature.name(), weight));
        }
        lines.add(line("bias", learnt.bias()));
        lines.add(line("overlap-from", threshold));
        lines.add(line("duplicate-from", threshold + (1 - threshold) * DUPLICATES_ABOVE));
        return lines;
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s=%.3f", name, value).replace("=-0.000", "=0.000");
    }

    /**
     * Learns where stems stand to each other, from lines of text and from the lexicon itself, whose terms of one concept count as lines
     * that say the same.
     */
    public static void vectors(List<String> lines, OutputStream out) {
        var all = new ArrayList<>(lines);
        for (var concepts : Lexicon.SHIPPED.all()) {
            for (var time = 0; time < LEXICON_TIMES; time++) {
                all.addAll(concepts.lines());
            }
        }
        MeaningTrainer.train(all).write(out);
    }
}
