package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainerTest {

    @SuppressWarnings("ArrayRecordComponent") // read here only
    private record Toy(float[] values, boolean positive) {}

    /** Alike where functions are; objects differ where they are not. */
    private static List<Toy> toys() {
        var random = new Random(3);
        var toys = new ArrayList<Toy>();
        for (var k = 0; k < 80; k++) {
            var isPositive = k % 3 == 0;
            var values = new float[Feature.values().length];
            values[Feature.FUNCTION.place()] =
                    isPositive ? 0.7f + 0.3f * random.nextFloat() : 0.3f * random.nextFloat();
            values[Feature.OTHER_OBJECT.place()] = isPositive ? 0 : 1;
            values[Feature.WORDS.place()] = random.nextFloat();
            toys.add(new Toy(values, isPositive));
        }
        return toys;
    }

    private static Trainer.Learnt learn(List<Toy> toys) {
        return Trainer.learn(
                toys.stream().map(Toy::values).toList(),
                toys.stream().map(Toy::positive).toList());
    }

    private static double odds(Trainer.Learnt learnt, Toy toy) {
        var sum = learnt.bias();
        for (var feature : Feature.values()) {
            sum += learnt.weights().getOrDefault(feature, 0.0) * toy.values[feature.place()];
        }
        return sum;
    }

    @Test
    void a_separable_set_is_learnt() {
        var learnt = learn(toys());
        assertThat(toys()).allSatisfy(it -> assertThat(odds(learnt, it) > 0).isEqualTo(it.positive));
    }

    @Test
    void a_weight_never_leaves_the_side_of_its_feature() {
        var turned = toys().stream().map(it -> new Toy(it.values, !it.positive)).toList();
        var learnt = learn(turned);
        for (var feature : Feature.values()) {
            var weight = learnt.weights().getOrDefault(feature, 0.0);
            assertThat(feature.speaksFor ? weight >= 0 : weight <= 0)
                    .as(feature.name())
                    .isTrue();
        }
    }

    @Test
    void the_order_of_pairs_does_not_matter_to_six_decimals() {
        var toys = toys();
        var learnt = learn(toys);
        for (var seed = 0; seed < 3; seed++) {
            var shuffled = new ArrayList<>(toys);
            Collections.shuffle(shuffled, new Random(seed));
            var again = learn(shuffled);
            assertThat(again.bias()).isCloseTo(learnt.bias(), within(5e-7));
            for (var feature : Feature.values()) {
                assertThat(again.weights().getOrDefault(feature, 0.0))
                        .isCloseTo(learnt.weights().getOrDefault(feature, 0.0), within(5e-7));
            }
        }
    }

    @Test
    void a_feature_no_pair_shows_stays_at_nought() {
        assertThat(learn(toys()).weights()).containsEntry(Feature.PEOPLE, 0.0);
    }
}
