package id.mandala.overlap.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the scorer's weights from labelled pairs: logistic regression whose weights may have one sign only, held small (ridge), by
 * projected gradient descent. No chance in it: the same pairs in any order give the same weights to six decimals.
 */
final class Trainer {

    /** What stands in {@code weights.txt}. */
    record Learnt(Map<Feature, Double> weights, double bias) {}

    private static final double RIDGE = 0.001;
    private static final int ROUNDS = 4_000;
    private static final double STEP = 0.05;
    private static final double MOMENTUM = 0.9;
    private static final double MEMORY = 0.999;

    private final List<float[]> values;
    private final List<Boolean> labels;
    private final int features = Feature.values().length;
    private final double[] weights = new double[features + 1]; // the last is the bias
    private final double[] slope = new double[features + 1];
    private final double[] spread = new double[features + 1];

    private Trainer(List<float[]> values, List<Boolean> labels) {
        this.values = values;
        this.labels = labels;
    }

    static Learnt learn(List<float[]> values, List<Boolean> labels) {
        var trainer = new Trainer(values, labels);
        trainer.weights[trainer.features] = -1;
        for (var round = 1; round <= ROUNDS; round++) {
            trainer.step(trainer.gradient(), round);
        }
        var weights = new EnumMap<Feature, Double>(Feature.class);
        for (var feature : Feature.values()) {
            weights.put(feature, trainer.weights[feature.place()]);
        }
        return new Learnt(weights, trainer.weights[trainer.features]);
    }

    private double[] gradient() {
        var gradient = new double[features + 1];
        for (var i = 0; i < values.size(); i++) {
            var sum = weights[features];
            for (var k = 0; k < features; k++) {
                sum += weights[k] * values.get(i)[k];
            }
            var miss = 1 / (1 + StrictMath.exp(-sum)) - (labels.get(i) ? 1 : 0);
            for (var k = 0; k < features; k++) {
                gradient[k] += miss * values.get(i)[k] / values.size();
            }
            gradient[features] += miss / values.size();
        }
        for (var k = 0; k < features; k++) {
            gradient[k] += RIDGE * weights[k];
        }
        return gradient;
    }

    /** Adam (Kingma, Ba 2015), then back to the side the feature may stand on. */
    private void step(double[] gradient, int round) {
        for (var k = 0; k <= features; k++) {
            slope[k] = MOMENTUM * slope[k] + (1 - MOMENTUM) * gradient[k];
            spread[k] = MEMORY * spread[k] + (1 - MEMORY) * gradient[k] * gradient[k];
            var mean = slope[k] / (1 - StrictMath.pow(MOMENTUM, round));
            var deviation = Math.sqrt(spread[k] / (1 - StrictMath.pow(MEMORY, round)));
            weights[k] -= STEP * mean / (deviation + 1e-8);
        }
        for (var feature : Feature.values()) {
            var weight = weights[feature.place()];
            weights[feature.place()] = feature.speaksFor ? Math.max(0, weight) : Math.min(0, weight);
        }
    }
}
