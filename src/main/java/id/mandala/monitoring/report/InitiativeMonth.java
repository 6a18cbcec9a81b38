package id.mandala.monitoring.report;

import id.mandala.monitoring.figure.Pace;
import id.mandala.monitoring.figure.Progress;
import id.mandala.monitoring.figure.Thresholds;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An initiative at the end of a month: what was planned, what there is to spend, and what is told.
 *
 * @param lead the agency that reports
 * @param planned 0 to 100, work that should be done
 * @param amount of its budget lines of the year
 * @param cashPlanned what should be spent since January
 * @param before what the last month before it told in the year; nought where none did
 * @param thresholds of its region
 * @param report absent where nobody wrote one
 */
public record InitiativeMonth(
        UUID initiative,
        String name,
        String dimension,
        UUID lead,
        YearMonth month,
        BigDecimal planned,
        Rupiah amount,
        Rupiah cashPlanned,
        Told before,
        Thresholds thresholds,
        Optional<Report> report) {

    /** Work and money as a report told them. */
    public record Told(BigDecimal physical, Rupiah realised) {

        static final Told NOTHING = new Told(BigDecimal.ZERO, Rupiah.NONE);
    }

    /** As told for this month; where nothing is told yet, a draft being nothing, as the month before left it. */
    public Progress progress() {
        var told = report.filter(_ -> isSent())
                .map(it -> new Told(it.physical(), it.realised()))
                .orElse(before);
        return new Progress(planned, told.physical(), amount, cashPlanned, told.realised());
    }

    /** Whether any of the year's work is done: what a yearly review counts as running. */
    public boolean runs() {
        return progress().physical().signum() > 0;
    }

    public Pace pace() {
        return Pace.of(progress(), thresholds);
    }

    public Set<Pace.Flag> flags() {
        var earlier = new Progress(planned, before.physical(), amount, cashPlanned, before.realised());
        return Pace.flags(progress(), earlier, thresholds);
    }

    /** Whether it has left the officer, be it given back since. */
    public boolean isSent() {
        return report.filter(it -> it.state() != Report.State.DRAFT).isPresent();
    }

    /** Whether it is still to be written or sent. */
    public boolean isWithOfficer() {
        return report.map(it -> it.state().isWithOfficer()).orElse(true);
    }

    public boolean isAccepted() {
        return report.filter(it -> it.state() == Report.State.ACCEPTED).isPresent();
    }
}
