package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs features into a score: a logistic model whose weights stand in {@code overlap/weights.txt} and are learnt by {@code ./mandala
 * overlap train}. A feature that speaks for likeness never has a negative weight, one that speaks against never a positive one, so
 * that the model can be read.
 */
public final class Scorer {

    /** Routine housekeeping is never an overlap, whatever the words. */
    private static final double ROUTINE = 0.02;

    private static final double RELATED_FROM = 0.45; // of meaning, where their functions do not tell
    private static final double DUPLICATE_NAME = 0.75;
    private static final double SAME = 0.999;

    private final float[] weights;
    private final double bias;
    private final double overlapFrom;
    private final double duplicateFrom;

    Scorer(Map<Feature, Double> weights, double bias, double overlapFrom, double duplicateFrom) {
        this.weights = new float[Feature.values().length];
        weights.forEach((feature, weight) -> this.weights[feature.place()] = weight.floatValue());
        this.bias = bias;
        this.overlapFrom = overlapFrom;
        this.duplicateFrom = duplicateFrom;
    }

    public static Scorer shipped() {
        return read(Resource.lines("weights.txt"));
    }

    static Scorer read(List<String> lines) {
        var numbers = numbers(lines);
        var weights = new EnumMap<Feature, Double>(Feature.class);
        for (var feature : Feature.values()) {
            weights.put(feature, numbers.getOrDefault(feature.name(), 0.0));
        }
        return new Scorer(
                weights,
                numbers.getOrDefault("bias", 0.0),
                numbers.getOrDefault("overlap-from", 1.0),
                numbers.getOrDefault("duplicate-from", 1.0));
    }

    static Map<String, Double> numbers(List<String> lines) {
        var numbers = new HashMap<String, Double>();
        for (var line : lines) {
            var equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                numbers.put(line.substring(0, equals).strip(), Double.parseDouble(line.substring(equals + 1)));
            }
        }
        return numbers;
    }

    /** The score alone. */
    double score(Profile one, Profile other) {
        return score(one, other, Features.of(one, other));
    }

    private double score(Profile one, Profile other, float[] values) {
        var sum = bias;
        for (var k = 0; k < values.length; k++) {
            sum += weights[k] * values[k];
        }
        var score = 1 / (1 + StrictMath.exp(-sum));
        return one.routine() || other.routine() ? score * ROUTINE : score;
    }

    public Likeness compare(Profile one, Profile other) {
        var values = Features.of(one, other);
        var weighed = score(one, other, values);
        var isRoutine = one.routine() || other.routine();
        var score = saysTheSame(values) && !isRoutine ? Math.max(weighed, duplicateFrom) : weighed;
        var parts = new ArrayList<Likeness.Part>();
        for (var feature : Feature.values()) {
            var share = weights[feature.place()] * values[feature.place()];
            if (share != 0) {
                parts.add(new Likeness.Part(feature, values[feature.place()], share));
            }
        }
        parts.sort(Comparator.comparingDouble(it -> -Math.abs(it.share())));
        return new Likeness(score, kind(score, values, isRoutine), parts);
    }

    /** Word for word: two of that are one thing written down twice, whatever the lexicon knows of it. */
    private static boolean saysTheSame(float[] values) {
        return values[Feature.WORDS.place()] > SAME
                && values[Feature.NAME.place()] > SAME
                && values[Feature.SPELLING.place()] > SAME;
    }

    private Kind kind(double score, float[] values, boolean isRoutine) {
        if (isRoutine) {
            return Kind.UNRELATED;
        }
        if (score >= overlapFrom) {
            var same = Math.max(values[Feature.NAME.place()], values[Feature.SAME_SHARED.place()]);
            return score >= duplicateFrom && same >= DUPLICATE_NAME ? Kind.DUPLICATE : Kind.OVERLAP;
        }
        var isSameField = values[Feature.FIELD.place()] > 0 || values[Feature.MEANING.place()] >= RELATED_FROM;
        return isSameField ? Kind.RELATED : Kind.UNRELATED;
    }
}
