package id.mandala.evaluation;

import id.mandala.values.RuleBroken;
import java.util.List;

/** The six dimensions as the instruments of 2022 and 2023 tag their questions. */
final class Dimensions {

    static final List<String> KEYS = List.of("governance", "branding", "economy", "living", "society", "environment");

    private Dimensions() {}

    static String known(String key) {
        if (!KEYS.contains(key)) {
            throw new RuleBroken("evaluation.dimension-unknown", key);
        }
        return key;
    }
}
