package id.mandala.evaluation;

import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.Locale;

/** The tables a ministry sends. */
enum ImportKind {
    SCORES,
    MARKS,
    FINDINGS;

    static ImportKind of(String text) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(text))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("evaluation.import-kind", text));
    }

    /** In addresses, forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
