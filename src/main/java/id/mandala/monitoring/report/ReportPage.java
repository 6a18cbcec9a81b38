package id.mandala.monitoring.report;

import id.mandala.chart.Curve;
import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.monitoring.period.OpenMonths.Window;
import id.mandala.region.Area;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An initiative's report of a month, with its year beside it.
 *
 * @param agency name of the one that reports
 * @param year the months planned or told
 * @param window whether reports of the month may be sent today
 * @param closes until when, by the calendar
 * @param steps who passed it on, the latest first
 * @param person whose device keeps what is typed
 */
record ReportPage(
        Area region,
        InitiativeMonth month,
        String agency,
        List<OfMonth> year,
        Curve curve,
        Window window,
        LocalDate closes,
        List<Reports.Step> steps,
        String person,
        May may,
        ReportForm form,
        Map<String, String> problems) {

    /** @param told absent where nothing was */
    record OfMonth(YearMonth month, BigDecimal planned, Optional<Report> told) {}

    /** What this person may do with it as it stands. */
    record May(boolean write, boolean approve, boolean accept, boolean plan) {}

    public ObstacleCause[] causes() {
        return ObstacleCause.values();
    }

    public String key() {
        return month.month().toString();
    }
}
