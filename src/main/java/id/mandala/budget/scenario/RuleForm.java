package id.mandala.budget.scenario;

import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of an initiative's rule sends, as typed; shares in per cent. */
record RuleForm(
        @Nullable String worth,
        @Nullable String mandatory,
        @Nullable String leastShare,
        @Nullable String latestShift,
        @Nullable Integer version) {

    static RuleForm of(InitiativeRule rule) {
        return new RuleForm(
                rule.worth().map(it -> it.stripTrailingZeros().toPlainString()).orElse(""),
                rule.mandatory() ? "on" : null,
                rule.leastShare()
                        .map(it -> it.movePointRight(2).stripTrailingZeros().toPlainString())
                        .orElse(""),
                String.valueOf(rule.latestShift()),
                rule.version());
    }

    InitiativeRule rule() {
        return new InitiativeRule(
                number(worth, "budget.scenario.worth"),
                mandatory != null,
                number(leastShare, "budget.scenario.least-share").map(it -> it.movePointLeft(2)),
                shift(),
                Objects.requireNonNullElse(version, 0));
    }

    private int shift() {
        var typed = Typed.said(latestShift);
        if (!typed.matches("\\d")) {
            throw new RuleBroken("budget.scenario.latest-shift");
        }
        return Integer.parseInt(typed);
    }

    private static Optional<BigDecimal> number(@Nullable String typed, String code) {
        var text = Typed.said(typed).replace("%", "").strip().replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            throw new RuleBroken(code);
        }
        return Optional.of(new BigDecimal(text));
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.scenario.least-share" -> "leastShare";
            case "budget.scenario.latest-shift" -> "latestShift";
            default -> "worth";
        };
    }
}
