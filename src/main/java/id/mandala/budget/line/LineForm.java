package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.planning.BudgetCode;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
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
                it.smartShare().movePointRight(2).stripTrailingZeros().toPlainString(),
                (long) it.version());
    }

    BudgetLine line(RegionCode region, UUID id) {
        var first = rupiah(original);
        return new BudgetLine(
                region,
                id,
                wholeYear(),
                Chosen.id(agency).orElseThrow(() -> new RuleBroken("budget.line.agency")),
                Chosen.id(initiative),
                code(subActivity),
                accountCode(),
                Chosen.among(FundingSource.values(), source).orElseThrow(() -> new RuleBroken("budget.line.source")),
                said(fund),
                said(name),
                first,
                first,
                said(spent).isEmpty() ? Rupiah.NONE : rupiah(spent),
                share(),
                false,
                1);
    }

    private int wholeYear() {
        if (!said(year).matches("20\\d\\d")) {
            throw new RuleBroken("budget.line.year");
        }
        return Integer.parseInt(said(year));
    }

    private static String code(@Nullable String typed) {
        return said(typed).isEmpty() ? "" : BudgetCode.of(said(typed)).value();
    }

    /** Widths of the segments grew over the years, so only their form is asked for. */
    private String accountCode() {
        if (!said(account).matches("(\\d{1,5}(\\.\\d{1,5}){0,6})?")) {
            throw new RuleBroken("budget.line.account");
        }
        return said(account);
    }

    private static Rupiah rupiah(@Nullable String typed) {
        var amount = Rupiah.of(said(typed));
        if (amount.amount() < 0) {
            throw new RuleBroken("budget.line.negative");
        }
        return amount;
    }

    private BigDecimal share() {
        var typed = said(smartShare).replace("%", "").strip().replace(',', '.');
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw new RuleBroken("budget.line.share");
        }
        return new BigDecimal(typed).movePointLeft(2);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.line.year" -> "year";
            case "budget.line.agency" -> "agency";
            case "budget.line.account" -> "account";
            case "budget.line.source" -> "source";
            case "budget.line.below-spent" -> "spent";
            case "budget.line.share" -> "smartShare";
            case "budget.line.negative", "web.rupiah", "budget.line.adjusted" -> "original";
            default -> code.startsWith("planning.") ? "subActivity" : "name";
        };
    }
}
