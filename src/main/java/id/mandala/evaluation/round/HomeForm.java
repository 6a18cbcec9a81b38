package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import org.jspecify.annotations.Nullable;

/** What the form of an assessor's home sends, as typed. */
record HomeForm(
        @Nullable String account,
        @Nullable String home,
        @Nullable String until,
        @Nullable String why) {

    Home declared() {
        var code = Typed.said(home);
        if (!code.matches("\\d{2}(\\.\\d{2})?")) {
            throw new RuleBroken("evaluation.round.home-region");
        }
        return new Home(
                RegionCode.of(code),
                Typed.id(account, "evaluation.round.home-account"),
                Typed.date(until, "evaluation.round.home-until"),
                Typed.said(why),
                0);
    }

    static String field(String code) {
        return switch (code) {
            case "evaluation.round.home-account" -> "account";
            case "evaluation.round.home-until" -> "until";
            case "evaluation.round.reason" -> "why";
            default -> "home";
        };
    }
}
