package id.mandala.monitoring.report;

import id.mandala.values.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a plan of work sends, as typed.
 *
 * @param month twelve per cents; an empty one is nought
 */
record WorkPlanForm(@Nullable List<String> month) {

    static WorkPlanForm of(List<BigDecimal> shares) {
        return new WorkPlanForm(shares.stream().map(WorkPlanForm::plain).toList());
    }

    /** Eight and a third each month, the rest in December. */
    static WorkPlanForm even() {
        return new WorkPlanForm(IntStream.rangeClosed(1, WorkPlan.MONTHS)
                .mapToObj(it -> it < WorkPlan.MONTHS ? "8,33" : "8,37")
                .toList());
    }

    private static String plain(BigDecimal share) {
        return share.signum() == 0
                ? ""
                : share.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** @param number 1 to 12 */
    public String month(int number) {
        var typed = Objects.requireNonNullElse(month, List.<String>of());
        return number <= typed.size() ? typed.get(number - 1) : "";
    }

    WorkPlan plan() {
        return new WorkPlan(IntStream.rangeClosed(1, WorkPlan.MONTHS)
                .mapToObj(it -> share(month(it)))
                .toList());
    }

    private static BigDecimal share(String text) {
        return text.isBlank() ? BigDecimal.ZERO : Typed.percent(text, "monitoring.share");
    }
}
