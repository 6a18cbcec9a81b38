package id.mandala.monitoring.report;

import id.mandala.chart.Curve;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a report shows. */
@Component
@Transactional(readOnly = true)
class ReportDesk {

    private final MonitoredPlans plans;
    private final Months months;
    private final Reports reports;
    private final AgencyGrants own;
    private final OpenMonths open;

    ReportDesk(MonitoredPlans plans, Months months, Reports reports, AgencyGrants own, OpenMonths open) {
        this.plans = plans;
        this.months = months;
        this.reports = reports;
        this.own = own;
        this.open = open;
    }

    InitiativeMonth month(RegionCode region, UUID initiative, YearMonth month) {
        return plans.month(region, initiative, month);
    }

    ReportPage page(RegionCode region, InitiativeMonth it, ReportForm form, Map<String, String> problems) {
        var year = year(region, it.initiative(), it.month().getYear());
        var told = told(year);
        return new ReportPage(
                plans.region(region),
                it,
                plans.agency(region, it.lead()),
                year,
                Curve.of(year.stream().map(ReportPage.OfMonth::planned).toList(), told),
                open.window(region, it.month()),
                OpenMonths.closes(it.month()),
                reports.steps(region, it.initiative(), it.month()),
                Actors.current().account().map(UUID::toString).orElse(""),
                may(region, it),
                form,
                problems);
    }

    /** Whether this person may write the report as it lies. */
    boolean mayWrite(RegionCode region, InitiativeMonth it) {
        return may(region, it).write();
    }

    private ReportPage.May may(RegionCode region, InitiativeMonth it) {
        var state = it.report().map(Report::state).orElse(Report.State.DRAFT);
        var reports = own.of(Permission.REPORT, region).test(it.lead());
        var verifies = own.of(Permission.VERIFY_REPORTS, region).test(it.lead());
        return new ReportPage.May(
                reports && state.isWithOfficer() && open.isOpen(region, it.month()),
                state == Report.State.SENT
                        && own.of(Permission.APPROVE_REPORTS, region).test(it.lead()),
                state == Report.State.APPROVED && verifies,
                reports || verifies);
    }

    /** All twelve months, planned ones summed up since January. */
    private List<ReportPage.OfMonth> year(RegionCode region, UUID initiative, int year) {
        var told = reports.ofYear(region, initiative, year).stream()
                .collect(Collectors.toMap(it -> it.month().getMonthValue(), Function.identity()));
        var all = new ArrayList<ReportPage.OfMonth>();
        var sum = BigDecimal.ZERO;
        int month = 0;
        for (var share : months.work(region, initiative, year)) {
            month++;
            sum = sum.add(share);
            all.add(new ReportPage.OfMonth(YearMonth.of(year, month), sum, Optional.ofNullable(told.get(month))));
        }
        return all;
    }

    /** Up to the last month told; one that was left out stays where the month before was. */
    private static List<BigDecimal> told(List<ReportPage.OfMonth> year) {
        var told = new ArrayList<BigDecimal>();
        var last = BigDecimal.ZERO;
        int until = 0;
        for (var it : year) {
            if (it.told().isPresent()) {
                last = it.told().get().physical();
                until = it.month().getMonthValue();
            }
            told.add(last);
        }
        return told.subList(0, until);
    }
}
