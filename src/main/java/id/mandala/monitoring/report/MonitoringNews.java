package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which reports of the month that is due wait for the one who looks. */
@Component
@Transactional(readOnly = true)
class MonitoringNews implements WorkNews {

    private static final List<Permission> DEEDS =
            List.of(Permission.REPORT, Permission.APPROVE_REPORTS, Permission.VERIFY_REPORTS);

    private final MonitoredPlans plans;
    private final OpenMonths open;
    private final AgencyGrants own;

    MonitoringNews(MonitoredPlans plans, OpenMonths open, AgencyGrants own) {
        this.plans = plans;
        this.open = open;
        this.own = own;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency()
                || DEEDS.stream().noneMatch(it -> Actors.current().may(it, place))) {
            return List.of();
        }
        var all = plans.months(place, open.due());
        var lines = new ArrayList<Line>();
        add(lines, "write", all.stream().filter(InitiativeMonth::isWithOfficer), own.of(Permission.REPORT, place));
        add(lines, "approve", in(Report.State.SENT, all), own.of(Permission.APPROVE_REPORTS, place));
        add(lines, "accept", in(Report.State.APPROVED, all), own.of(Permission.VERIFY_REPORTS, place));
        return lines;
    }

    /** @param mine the agencies whose reports wait for the one who looks */
    private static void add(List<Line> lines, String what, Stream<InitiativeMonth> there, Predicate<UUID> mine) {
        var count = there.filter(it -> mine.test(it.lead())).count();
        if (count > 0) {
            lines.add(new Line("monitoring.news." + what, List.of(count), "pemantauan/tugas"));
        }
    }

    private static Stream<InitiativeMonth> in(Report.State state, List<InitiativeMonth> all) {
        return all.stream()
                .filter(it -> it.report().filter(of -> of.state() == state).isPresent());
    }
}
