package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.planning.BudgetCode;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.values.Typed;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the form of a budget line sends, as typed. */
record LineForm(
        @Nullable String year,
        @Nullable String agency,
        @Nullable String initiative,
        @Nullable String name,
        @Nullable String subActivity,
        @Nullable String account,
        @Nullable String source,
        @Nullable String fund,
        @Nullable String original,
        @Nullable String spent,
        @Nullable String smartShare,
        @Nullable Long version) {

    static LineForm in(int year) {
        return new LineForm(
                String.valueOf(year), "", "", "", "", "", FundingSource.APBD_REGENCY.name(), "", "", "0", "100", null);
    }

    static LineForm of(BudgetLine it) {
        return new LineForm(
                String.valueOf(it.year()),
                it.agency().toString(),
                it.initiative().map(UUID::toString).orElse(""),
                it.name(),
                it.subActivity(),
                it.account(),
                it.source().name(),
                it.fund(),
                it.original().toString(),
                it.spent().toString(),
                it.smartShare()
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ','),
                (long) it.version());
    }

    /** @param standing what the line stands at where this is its first amount */
    BudgetLine line(RegionCode region, UUID id, UnaryOperator<Rupiah> standing) {
        var first = Typed.amount(original, "budget.line.original");
        return new BudgetLine(
                region,
                id,
                Typed.year(year, "budget.line.year"),
                Chosen.id(agency).orElseThrow(() -> new RuleBroken("budget.line.agency")),
                Typed.idIfAny(initiative, "budget.line.initiative-gone"),
                code(subActivity),
                accountCode(),
                Chosen.among(FundingSource.values(), source).orElseThrow(() -> new RuleBroken("budget.line.source")),
                fundCode(),
                Typed.said(name),
                first,
                standing.apply(first),
                Objects.requireNonNullElse(Typed.amountIfAny(spent, "budget.line.spent"), Rupiah.NONE),
                Typed.percent(smartShare, "budget.line.share").movePointLeft(2),
                false,
                1);
    }

    private static String code(@Nullable String typed) {
        return Typed.said(typed).isEmpty()
                ? ""
                : BudgetCode.of(Typed.said(typed)).value();
    }

    private String accountCode() {
        return Typed.said(account).isEmpty()
                ? ""
                : AccountCode.of(Typed.said(account)).value();
    }

    private String fundCode() {
        return Typed.said(fund).isEmpty() ? "" : FundCode.of(Typed.said(fund)).value();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.line.year", "budget.line.moved" -> "year";
            case "budget.line.agency" -> "agency";
            case "budget.line.account",
                    "budget.line.account-unknown",
                    "budget.line.account-retired",
                    "budget.line.account-not-spending" -> "account";
            case "budget.line.fund", "budget.line.fund-unknown" -> "fund";
            case "budget.line.source" -> "source";
            case "budget.line.initiative-gone" -> "initiative";
            case "budget.line.below-spent", "budget.line.spent" -> "spent";
            case "budget.line.share" -> "smartShare";
            case "budget.line.original", "budget.line.adjusted" -> "original";
            default -> code.startsWith("planning.") ? "subActivity" : "name";
        };
    }
}
