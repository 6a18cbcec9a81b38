package id.mandala.evaluation.followup;

import id.mandala.evaluation.Finding;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is done about a finding, as somebody wrote it.
 *
 * @param finding its key
 * @param year of the finding
 * @param agency that answers for it
 * @param action what will be done
 * @param reason why it is not pursued; needed once it is dropped
 * @param proof what proves it; needed once it is done
 * @param page where the proof can be looked at, below the region's pages
 * @param name of who wrote it
 * @param revision 0 while nobody wrote anything
 */
record FollowUp(
        RegionCode region,
        String finding,
        int year,
        Optional<UUID> agency,
        String action,
        Optional<LocalDate> due,
        State state,
        String reason,
        String proof,
        Optional<String> page,
        String name,
        Instant at,
        int revision) {

    /** Words: {@code evaluation.followup.state.<name>}. */
    enum State {
        OPEN,
        UNDER_WAY,
        DONE,
        DROPPED;

        public boolean isOpen() {
            return this == OPEN || this == UNDER_WAY;
        }
    }

    private static final int LONGEST = 2_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_PAGE = 300;
    private static final int YEARS = 10;

    /** {@code /masterplan/5?tahun=2024}: neither another site nor another region. */
    private static final Pattern PAGE =
            Pattern.compile("(/(?!\\.+(/|$))[A-Za-z0-9._-]+)+(\\?[A-Za-z0-9=&._-]*)?(#[A-Za-z0-9._-]*)?");

    FollowUp {
        action = action.strip();
        reason = reason.strip();
        proof = proof.strip();
        if (action.length() > LONGEST) {
            throw new RuleBroken("evaluation.followup.action-long");
        }
        if (due.filter(it -> it.getYear() < year || it.getYear() > year + YEARS).isPresent()) {
            throw new RuleBroken("evaluation.followup.due-year", String.valueOf(year), String.valueOf(year + YEARS));
        }
        if ((state == State.DROPPED && reason.isEmpty()) || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("evaluation.followup.reason");
        }
        if ((state == State.DONE && proof.isEmpty()) || proof.length() > LONGEST) {
            throw new RuleBroken("evaluation.followup.proof");
        }
        if (page.filter(it -> it.length() > LONGEST_PAGE
                        || it.startsWith("/kerja/")
                        || !PAGE.matcher(it).matches())
                .isPresent()) {
            throw new RuleBroken("evaluation.followup.page");
        }
    }

    /** Of a finding about which nobody wrote anything yet. */
    static FollowUp none(Finding of) {
        return new FollowUp(
                of.region(),
                of.key(),
                of.year(),
                Optional.empty(),
                "",
                Optional.empty(),
                State.OPEN,
                "",
                "",
                Optional.empty(),
                "",
                Instant.EPOCH,
                0);
    }

    FollowUp by(String name) {
        return new FollowUp(region, finding, year, agency, action, due, state, reason, proof, page, name, at, revision);
    }

    /** Days since it was due, while it is open; 0 while it is not late. */
    public long daysLate(LocalDate today) {
        return state.isOpen()
                ? due.map(it -> Math.max(0, ChronoUnit.DAYS.between(it, today))).orElse(0L)
                : 0;
    }
}
