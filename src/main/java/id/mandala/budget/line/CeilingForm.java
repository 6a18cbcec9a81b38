package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.values.Typed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a year's ceilings sends, as typed.
 *
 * @param amount by name of the source; empty where nothing is known
 */
record CeilingForm(
        @Nullable String year,
        @Nullable String basis,
        @Nullable Map<String, String> amount) {

    static CeilingForm of(int year, Map<FundingSource, Ceilings.Ceiling> known) {
        var amounts = new HashMap<String, String>();
        known.forEach((source, it) -> amounts.put(source.name(), it.amount().toString()));
        var basis =
                known.values().stream().map(Ceilings.Ceiling::basis).findFirst().orElse("");
        return new CeilingForm(String.valueOf(year), basis, amounts);
    }

    public String amountOf(String source) {
        return Objects.requireNonNullElse(amount, Map.<String, String>of()).getOrDefault(source, "");
    }

    int wholeYear() {
        return Typed.year(year, "budget.line.year");
    }

    Map<FundingSource, Ceilings.Ceiling> ceilings() {
        var words = Typed.said(basis);
        if (words.length() > 300) {
            throw new RuleBroken("budget.ceiling.basis");
        }
        var ceilings = new EnumMap<FundingSource, Ceilings.Ceiling>(FundingSource.class);
        for (var source : FundingSource.values()) {
            if (!amountOf(source.name()).isBlank()) {
                var sum = Rupiah.of(amountOf(source.name()));
                if (sum.amount() < 0) {
                    throw new RuleBroken("budget.line.negative");
                }
                ceilings.put(source, new Ceilings.Ceiling(sum, words));
            }
        }
        return ceilings;
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.line.year" -> "year";
            case "budget.ceiling.basis" -> "basis";
            default -> "amount-APBD_REGENCY";
        };
    }
}
