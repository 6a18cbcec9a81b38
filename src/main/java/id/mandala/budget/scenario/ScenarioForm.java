package id.mandala.budget.scenario;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a new scenario sends, as typed.
 *
 * @param percent by name of the source; empty where it is not cut
 * @param weight by dimension; empty weighs 1
 */
record ScenarioForm(
        @Nullable String basis,
        @Nullable String decidedOn,
        @Nullable String year,
        @Nullable String until,
        @Nullable Map<String, String> percent,
        @Nullable String account,
        @Nullable String accountPercent,
        @Nullable Map<String, String> weight) {

    static ScenarioForm in(int year) {
        var text = String.valueOf(year);
        return new ScenarioForm("", "", text, text, Map.of(), "", "", Map.of());
    }

    public String percentOf(String source) {
        return said(percent).getOrDefault(source, "");
    }

    public String weightOf(String dimension) {
        return said(weight).getOrDefault(dimension, "1");
    }

    Question question() {
        var percents = new TreeMap<FundingSource, BigDecimal>();
        for (var source : FundingSource.values()) {
            var typed = percentOf(source.name()).strip();
            if (!typed.isEmpty()) {
                percents.put(source, number(typed, "budget.scenario.percent"));
            }
        }
        var weights = new TreeMap<String, BigDecimal>();
        said(weight).forEach((dimension, typed) -> {
            if (!typed.isBlank()) {
                weights.put(dimension, number(typed, "budget.scenario.weight"));
            }
        });
        return new Question(
                Typed.year(year, "budget.scenario.years"),
                said(until).isBlank()
                        ? Typed.year(year, "budget.scenario.years")
                        : Typed.year(until, "budget.scenario.years"),
                percents,
                said(account),
                said(accountPercent).isBlank()
                        ? BigDecimal.ZERO
                        : number(said(accountPercent), "budget.scenario.percent"),
                said(basis),
                day(said(decidedOn).strip()),
                weights);
    }

    /** With a comma or a point. */
    private static BigDecimal number(String typed, String code) {
        var text = typed.strip().replace("%", "").strip().replace(',', '.');
        if (!text.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            throw new RuleBroken(code);
        }
        return new BigDecimal(text);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw new RuleBroken("budget.scenario.day");
        }
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Map<String, String> said(@Nullable Map<String, String> typed) {
        return Objects.requireNonNullElse(typed, Map.of());
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.scenario.years", "budget.scenario.none-to-cut" -> "year";
            case "budget.scenario.percent", "budget.scenario.nothing-cut" -> "percent-APBD_REGENCY";
            case "budget.line.account" -> "account";
            case "budget.scenario.weight" -> "weight";
            case "budget.scenario.day" -> "decidedOn";
            default -> "basis";
        };
    }
}
