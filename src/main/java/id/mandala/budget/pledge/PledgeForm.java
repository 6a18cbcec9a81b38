package id.mandala.budget.pledge;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.values.Typed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of a pledge sends, as typed. */
record PledgeForm(
        @Nullable String source,
        @Nullable String giver,
        @Nullable String letter,
        @Nullable String letterOn,
        @Nullable String year,
        @Nullable String amount,
        @Nullable String received,
        @Nullable String initiative,
        @Nullable String note,
        @Nullable Long version) {

    static PledgeForm in(int year) {
        return new PledgeForm(FundingSource.CSR.name(), "", "", "", String.valueOf(year), "", "", "", "", null);
    }

    static PledgeForm of(Pledge it) {
        return new PledgeForm(
                it.source().name(),
                it.giver(),
                it.letter(),
                it.letterOn().toString(),
                String.valueOf(it.year()),
                Typed.grouped(it.amount()),
                it.received().isPositive() ? Typed.grouped(it.received()) : "",
                it.initiative().map(UUID::toString).orElse(""),
                it.note(),
                (long) it.version());
    }

    Pledge pledge(RegionCode region, UUID id, boolean demo) {
        return new Pledge(
                region,
                id,
                Typed.year(year, "budget.pledge.year"),
                Chosen.among(FundingSource.values(), source).orElseThrow(() -> new RuleBroken("budget.pledge.source")),
                Typed.said(giver),
                Typed.said(letter),
                Typed.date(letterOn, "budget.pledge.letter-on"),
                Typed.idIfAny(initiative, "budget.line.initiative-gone"),
                Typed.amount(amount, "budget.pledge.amount"),
                Objects.requireNonNullElse(Typed.amountIfAny(received, "budget.pledge.received-form"), Rupiah.NONE),
                Typed.said(note),
                demo,
                Objects.requireNonNullElse(version, 1L).intValue());
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.pledge.source" -> "source";
            case "budget.line.initiative-gone" -> "initiative";
            case "budget.pledge.giver" -> "giver";
            case "budget.pledge.letter-on", "budget.pledge.letter-far" -> "letterOn";
            case "budget.pledge.year" -> "year";
            case "budget.pledge.amount" -> "amount";
            case "budget.pledge.received", "budget.pledge.received-form" -> "received";
            case "budget.pledge.note" -> "note";
            default -> "letter";
        };
    }
}
