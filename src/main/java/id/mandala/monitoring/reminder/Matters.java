package id.mandala.monitoring.reminder;

import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.monitoring.report.Report;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of a region is worth a reminder on a day. */
@Component
@Transactional(readOnly = true)
class Matters {

    /**
     * Reports of a month that wait for the same hands.
     *
     * @param closes the last day they may be sent
     * @param reports how many, by the agency that leads
     */
    record Matter(ReminderKind kind, RegionCode region, YearMonth month, LocalDate closes, Map<UUID, Long> reports) {

        long count() {
            return reports.values().stream().mapToLong(Long::longValue).sum();
        }

        /** As much of it as is these agencies'. */
        Matter of(Predicate<UUID> agencies) {
            var own = reports.entrySet().stream()
                    .filter(it -> agencies.test(it.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Matter(kind, region, month, closes, own);
        }

        boolean isNothing() {
            return reports.isEmpty();
        }
    }

    private static final int DAYS_BEFORE_CLOSING = 3;
    private static final int PATIENCE_OF_HEADS = 2;
    private static final int PATIENCE_OF_THE_SECRETARIAT = 3;

    private final MonitoredPlans plans;
    private final OpenMonths open;
    private final JdbcClient jdbc;

    Matters(MonitoredPlans plans, OpenMonths open, JdbcClient jdbc) {
        this.plans = plans;
        this.open = open;
        this.jdbc = jdbc;
    }

    List<Matter> of(RegionCode region, LocalDate day) {
        var all = new ArrayList<Matter>();
        Stream.of(day, day.plusDays(DAYS_BEFORE_CLOSING))
                .flatMap(it -> open.closing(region, it).stream())
                .forEach(it -> all.add(unsent(ReminderKind.WRITE, region, it)));
        all.addAll(waiting(ReminderKind.APPROVE, region, Report.State.SENT, day.minusDays(PATIENCE_OF_HEADS)));
        all.addAll(waiting(
                ReminderKind.ACCEPT, region, Report.State.APPROVED, day.minusDays(PATIENCE_OF_THE_SECRETARIAT)));
        open.closing(region, day.minusDays(1)).forEach(it -> all.add(unsent(ReminderKind.LATE, region, it)));
        return all;
    }

    private Matter unsent(ReminderKind kind, RegionCode region, YearMonth month) {
        var reports = plans.months(region, month).stream()
                .filter(InitiativeMonth::isWithOfficer)
                .collect(Collectors.groupingBy(InitiativeMonth::lead, Collectors.counting()));
        return matter(kind, region, month, reports);
    }

    /** Those that came to this state before the day, whatever their month. */
    private List<Matter> waiting(ReminderKind kind, RegionCode region, Report.State state, LocalDate before) {
        var all = new TreeMap<YearMonth, Map<UUID, Long>>();
        jdbc.sql("""
                        select report.year, report.month, initiative.lead_agency_id, count(*) as reports
                        from monitoring.report
                        join masterplan.initiative on initiative.region_code = report.region_code
                            and initiative.id = report.initiative_id
                        where report.region_code = :region and report.state = :state
                            and (select (max(step.at) at time zone 'Asia/Jakarta')::date < :before
                                from monitoring.report_step step
                                where step.region_code = report.region_code and step.initiative_id = report.initiative_id
                                    and step.year = report.year and step.month = report.month)
                        group by report.year, report.month, initiative.lead_agency_id
                        """)
                .param("region", region.value())
                .param("state", state.name())
                .param("before", before)
                .query(row -> {
                    all.computeIfAbsent(YearMonth.of(row.getInt("year"), row.getInt("month")), _ -> new TreeMap<>())
                            .put(row.getObject("lead_agency_id", UUID.class), row.getLong("reports"));
                });
        return all.entrySet().stream()
                .map(it -> matter(kind, region, it.getKey(), it.getValue()))
                .toList();
    }

    private Matter matter(ReminderKind kind, RegionCode region, YearMonth month, Map<UUID, Long> reports) {
        return new Matter(kind, region, month, open.lastDay(region, month), reports);
    }
}
