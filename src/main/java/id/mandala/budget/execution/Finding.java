package id.mandala.budget.execution;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an audit found about a budget line, and what was done about it. States are those by which BPK follows its recommendations up
 * (Peraturan BPK 2/2017).
 *
 * @param year of the audit report
 * @param report its number
 * @param amount nought where it is not about an amount
 * @param dueOn until when it is to be followed up
 * @param followUp what was done; needed for every state but the first
 */
record Finding(
        RegionCode region,
        UUID id,
        UUID line,
        Finder finder,
        int year,
        String report,
        String finding,
        String recommendation,
        Rupiah amount,
        Optional<LocalDate> dueOn,
        State state,
        String followUp,
        boolean demo,
        int version) {

    /** Words: {@code budget.finding.finder.<name>}. */
    enum Finder {
        BPK,
        BPKP,
        INSPECTORATE,
        OTHER
    }

    /** Words: {@code budget.finding.state.<name>}. */
    enum State {
        NOT_STARTED,
        PARTLY,
        DONE,
        /** For a reason that is accepted. */
        CANNOT
    }

    private static final int LONGEST = 2000;

    /** Years a follow-up may take; 60 days are the rule (UU 15/2004, article 20), buildings and courts take longer. */
    private static final int LATEST = 10;

    Finding {
        report = report.strip();
        finding = finding.strip();
        recommendation = recommendation.strip();
        followUp = followUp.strip();
        if (report.isEmpty() || report.length() > 200) {
            throw new RuleBroken("budget.finding.report");
        }
        if (finding.isEmpty() || finding.length() > LONGEST) {
            throw new RuleBroken("budget.finding.finding");
        }
        if (recommendation.length() > LONGEST) {
            throw new RuleBroken("budget.finding.recommendation");
        }
        if (amount.amount() < 0) {
            throw new RuleBroken("budget.finding.amount");
        }
        if (dueOn.filter(it -> it.getYear() < year || it.getYear() > year + LATEST)
                .isPresent()) {
            throw new RuleBroken("budget.finding.due-far", String.valueOf(year), String.valueOf(year + LATEST));
        }
        if (followUp.length() > LONGEST || (state != State.NOT_STARTED && followUp.isEmpty())) {
            throw new RuleBroken("budget.finding.follow-up");
        }
    }

    /** Whether this says that less was done than the other said. */
    boolean goesBackBehind(Finding before) {
        return state != before.state
                && (state == State.NOT_STARTED || (state == State.PARTLY && before.state == State.DONE));
    }

    public boolean isOpen() {
        return state == State.NOT_STARTED || state == State.PARTLY;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.filter(it -> it.isBefore(today)).isPresent();
    }
}
