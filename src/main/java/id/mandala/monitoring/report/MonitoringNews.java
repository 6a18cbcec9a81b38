package id.mandala.monitoring.report;

import id.mandala.identity.Permission;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which reports of the month that is due wait for the one who looks. */
@Component
@Transactional(readOnly = true)
class MonitoringNews implements WorkNews {

    private final MonitoredPlans plans;
    private final Months months;
    private final OpenMonths open;
    private final Hands hands;

    MonitoringNews(MonitoredPlans plans, Months months, OpenMonths open, Hands hands) {
        this.plans = plans;
        this.months = months;
        this.open = open;
        this.hands = hands;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency()) {
            return List.of();
        }
        var due = open.due();
        var all = plans.covering(place, due.getYear())
                .map(it -> months.of(it, due))
                .orElse(List.of());
        var lines = new ArrayList<Line>();
        add(lines, due, "write", all, it -> isWithOfficer(it) && hands.may(Permission.REPORT, place, it.lead()));
        add(
                lines,
                due,
                "approve",
                all,
                it -> is(it, Report.State.SENT) && hands.may(Permission.APPROVE_REPORTS, place, it.lead()));
        add(
                lines,
                due,
                "accept",
                all,
                it -> is(it, Report.State.APPROVED) && hands.may(Permission.VERIFY_REPORTS, place, it.lead()));
        return lines;
    }

    private static void add(
            List<Line> lines, YearMonth due, String what, List<InitiativeMonth> all, Predicate<InitiativeMonth> waits) {
        var count = all.stream().filter(waits).count();
        if (count > 0) {
            lines.add(new Line("monitoring.news." + what, List.of(count), "pemantauan?bulan=" + due));
        }
    }

    private static boolean isWithOfficer(InitiativeMonth it) {
        return it.report().map(of -> of.state().isWithOfficer()).orElse(true);
    }

    private static boolean is(InitiativeMonth it, Report.State state) {
        return it.report().filter(of -> of.state() == state).isPresent();
    }
}
