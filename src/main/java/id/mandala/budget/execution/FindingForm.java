package id.mandala.budget.execution;

import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.values.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of an audit finding sends, as typed. */
record FindingForm(
        @Nullable String finder,
        @Nullable String year,
        @Nullable String report,
        @Nullable String finding,
        @Nullable String recommendation,
        @Nullable String amount,
        @Nullable String dueOn,
        @Nullable String state,
        @Nullable String followUp,
        @Nullable Long version) {

    static FindingForm in(int year) {
        return new FindingForm(
                Finding.Finder.BPK.name(),
                String.valueOf(year),
                "",
                "",
                "",
                "",
                "",
                Finding.State.NOT_STARTED.name(),
                "",
                null);
    }

    static FindingForm of(Finding it) {
        return new FindingForm(
                it.finder().name(),
                String.valueOf(it.year()),
                it.report(),
                it.finding(),
                it.recommendation(),
                it.amount().isPositive() ? Typed.grouped(it.amount()) : "",
                it.dueOn().map(LocalDate::toString).orElse(""),
                it.state().name(),
                it.followUp(),
                (long) it.version());
    }

    Finding finding(RegionCode region, UUID id, UUID line, boolean demo) {
        return new Finding(
                region,
                id,
                line,
                Chosen.among(Finding.Finder.values(), finder)
                        .orElseThrow(() -> new RuleBroken("budget.finding.finder")),
                Typed.year(year, "budget.finding.year"),
                Typed.said(report),
                Typed.said(finding),
                Typed.said(recommendation),
                Objects.requireNonNullElse(Typed.amountIfAny(amount, "budget.finding.amount"), Rupiah.NONE),
                Typed.said(dueOn).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Typed.date(dueOn, "budget.finding.due-on")),
                Chosen.among(Finding.State.values(), state).orElseThrow(() -> new RuleBroken("budget.finding.state")),
                Typed.said(followUp),
                demo,
                Objects.requireNonNullElse(version, 1L).intValue());
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.finding.finder" -> "finder";
            case "budget.finding.year", "budget.finding.year-to-come" -> "year";
            case "budget.finding.finding" -> "finding";
            case "budget.finding.recommendation" -> "recommendation";
            case "budget.finding.amount" -> "amount";
            case "budget.finding.due-on", "budget.finding.due-far" -> "dueOn";
            case "budget.finding.state" -> "state";
            case "budget.finding.follow-up", "budget.finding.back" -> "followUp";
            case "budget.finding.twice" -> "finding";
            default -> "report";
        };
    }
}
