package id.mandala.monitoring.report;

import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a report sends, as typed.
 *
 * @param deed {@code draft} or {@code send}
 * @param sending of the device, so that the same message twice is one
 */
record ReportForm(
        @Nullable String physical,
        @Nullable String realised,
        @Nullable String correction,
        @Nullable String cause,
        @Nullable String obstacle,
        @Nullable String driving,
        @Nullable String nextSteps,
        @Nullable String deed,
        @Nullable String sending,
        @Nullable Long version) {

    /** A report that is not written yet begins where the month before ended. */
    static ReportForm of(InitiativeMonth month) {
        return month.report()
                .map(it -> new ReportForm(
                        number(it.physical()),
                        Typed.grouped(it.realised()),
                        it.correction(),
                        it.obstacle().map(of -> of.cause().name()).orElse(""),
                        it.obstacle().map(Report.Obstacle::words).orElse(""),
                        it.driving(),
                        it.nextSteps(),
                        "",
                        UUID.randomUUID().toString(),
                        (long) it.version()))
                .orElseGet(() -> new ReportForm(
                        number(month.before().physical()),
                        Typed.grouped(month.before().realised()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        UUID.randomUUID().toString(),
                        0L));
    }

    private static String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }

    Report report(RegionCode region, UUID initiative, YearMonth month) {
        return new Report(
                region,
                initiative,
                month,
                "draft".equals(deed) ? Report.State.DRAFT : Report.State.SENT,
                Typed.percent(physical, "monitoring.physical"),
                Typed.amount(realised, "monitoring.realised"),
                Typed.said(correction),
                standsInTheWay(),
                Typed.said(driving),
                Typed.said(nextSteps),
                1);
    }

    private Optional<Report.Obstacle> standsInTheWay() {
        var words = Typed.said(obstacle);
        var chosen = Chosen.among(ObstacleCause.values(), cause);
        if (chosen.isEmpty() && !words.isEmpty()) {
            throw new RuleBroken("monitoring.cause");
        }
        return chosen.map(it -> new Report.Obstacle(it, words));
    }

    Optional<UUID> message() {
        return Chosen.id(sending);
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "monitoring.realised", "monitoring.over" -> "realised";
            case "monitoring.backwards", "monitoring.correction-long" -> "correction";
            case "monitoring.obstacle" -> "obstacle";
            case "monitoring.cause" -> "cause";
            case "monitoring.driving-long" -> "driving";
            case "monitoring.next-steps-long" -> "nextSteps";
            default -> "physical";
        };
    }
}
