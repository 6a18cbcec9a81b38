package id.mandala.evaluation.followup;

import id.mandala.region.Agency;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a follow-up sends, as typed.
 *
 * @param version revision that was seen; 0 where there was none
 */
record FollowUpForm(
        @Nullable String agency,
        @Nullable String action,
        @Nullable String due,
        @Nullable String state,
        @Nullable String reason,
        @Nullable String proof,
        @Nullable String page,
        @Nullable Integer version) {

    static FollowUpForm of(FollowUp it) {
        return new FollowUpForm(
                it.agency().map(UUID::toString).orElse(""),
                it.action(),
                it.due().map(LocalDate::toString).orElse(""),
                it.state().name(),
                it.reason(),
                it.proof(),
                it.page().orElse(""),
                it.revision());
    }

    /** What it says of a finding. */
    FollowUp of(FollowUp present, List<Agency> agencies) {
        var owner = Typed.idIfAny(agency, "evaluation.followup.agency");
        if (owner.isPresent() && agencies.stream().noneMatch(it -> it.id().equals(owner.get()))) {
            throw new RuleBroken("evaluation.followup.agency");
        }
        return new FollowUp(
                present.region(),
                present.finding(),
                present.year(),
                owner,
                Typed.said(action),
                Typed.said(due).isEmpty() ? Optional.empty() : Optional.of(Typed.date(due, "evaluation.followup.due")),
                Chosen.among(FollowUp.State.values(), state)
                        .orElseThrow(() -> new RuleBroken("evaluation.followup.state")),
                Typed.said(reason),
                Typed.said(proof),
                pageBelow(present.region()),
                "",
                Instant.EPOCH,
                Objects.requireNonNullElse(version, 0) + 1);
    }

    /** People copy a page from the browser's address: what stands before the region's pages is left out. */
    private Optional<String> pageBelow(RegionCode region) {
        return Optional.of(Typed.said(page).replaceFirst("^(https?://[^/]+)?/kerja/" + region + "(?=/)", ""))
                .filter(it -> !it.isEmpty());
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "evaluation.followup.agency" -> "agency";
            case "evaluation.followup.due", "evaluation.followup.due-year" -> "due";
            case "evaluation.followup.state" -> "state";
            case "evaluation.followup.reason" -> "reason";
            case "evaluation.followup.proof" -> "proof";
            case "evaluation.followup.page" -> "page";
            default -> "action";
        };
    }
}
