package id.mandala.budget.execution;

import id.mandala.values.Rupiah;
import id.mandala.values.Typed;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a cash plan sends, as typed.
 *
 * @param month twelve amounts; an empty one is nought
 */
record CashPlanForm(@Nullable List<String> month, @Nullable Long version) {

    private static final String MONTH = "budget.cash.month-";

    static CashPlanForm of(CashPlan plan, int version) {
        return new CashPlanForm(
                plan.months().stream()
                        .map(it -> it.isPositive() ? Typed.grouped(it) : "")
                        .toList(),
                (long) version);
    }

    /** @param number 1 to 12 */
    public String month(int number) {
        var typed = Objects.requireNonNullElse(month, List.<String>of());
        return number <= typed.size() ? typed.get(number - 1) : "";
    }

    /** Beside which field a refusal is told: that of a month where the month alone is wrong. */
    static String field(String code) {
        return code.startsWith(MONTH) ? code.replace(MONTH, "month-") : "months";
    }

    CashPlan plan() {
        return new CashPlan(IntStream.rangeClosed(1, CashPlan.MONTHS)
                .mapToObj(it -> Objects.requireNonNullElse(Typed.amountIfAny(month(it), MONTH + it), Rupiah.NONE))
                .toList());
    }
}
