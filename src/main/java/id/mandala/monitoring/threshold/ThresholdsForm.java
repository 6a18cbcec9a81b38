package id.mandala.monitoring.threshold;

import id.mandala.monitoring.figure.Thresholds;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the form of the thresholds sends, as typed.
 *
 * @param version that was seen; absent where the region had none of its own
 */
record ThresholdsForm(
        @Nullable String turn,
        @Nullable String early,
        @Nullable String late,
        @Nullable String moneyAhead,
        @Nullable String reason,
        @Nullable Integer version) {

    private static final String CODE = "monitoring.threshold";

    static ThresholdsForm of(Thresholds it, String reason, int version) {
        return new ThresholdsForm(
                plain(it.turn()), plain(it.early()), plain(it.late()), plain(it.moneyAhead()), reason, version);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    Thresholds thresholds() {
        return new Thresholds(
                Typed.percent(turn, CODE),
                Typed.percent(early, CODE),
                Typed.percent(late, CODE),
                Typed.percent(moneyAhead, CODE));
    }

    String said() {
        return Typed.said(reason);
    }

    int seen() {
        return Objects.requireNonNullElse(version, 0);
    }

    /** The first field that is no per cent from 0 to 100. */
    String faulty() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("turn", turn);
        fields.put("early", early);
        fields.put("late", late);
        fields.put("moneyAhead", moneyAhead);
        return fields.entrySet().stream()
                .filter(it -> !isPercent(it.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("reason");
    }

    private static boolean isPercent(@Nullable String text) {
        try {
            return Typed.percent(text, CODE).compareTo(new BigDecimal(100)) <= 0;
        } catch (RuleBroken unread) {
            return false;
        }
    }
}
