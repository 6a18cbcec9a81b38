package id.mandala.monitoring.task;

import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.obstacle.Obstacles;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.monitoring.report.Months;
import id.mandala.monitoring.report.Report;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what waits for the one who looks: in months that may be reported today, and in earlier ones that were sent and not accepted. */
@Component
@Transactional(readOnly = true)
class Tasks {

    private final MonitoredPlans plans;
    private final Months months;
    private final OpenMonths open;
    private final Obstacles obstacles;
    private final AgencyGrants own;

    Tasks(MonitoredPlans plans, Months months, OpenMonths open, Obstacles obstacles, AgencyGrants own) {
        this.plans = plans;
        this.months = months;
        this.open = open;
        this.obstacles = obstacles;
        this.own = own;
    }

    /** What is due soonest first. */
    List<Task> of(RegionCode region) {
        var until = open.open(region);
        var reports = Stream.concat(until.keySet().stream(), months.waiting(region).stream())
                .distinct()
                .flatMap(month -> plans.covering(region, month.getYear()).stream()
                        .flatMap(plan -> reports(region, plan, month, Optional.ofNullable(until.get(month)))));
        return Stream.of(reports, plan(region), clear(region))
                .flatMap(it -> it)
                .sorted(Task.SOONEST_FIRST)
                .toList();
    }

    /** @param until the last day it may be reported; absent where it is closed, and only who checks has something to do */
    private Stream<Task> reports(RegionCode region, Masterplan plan, YearMonth month, Optional<LocalDate> until) {
        var writes = own.of(Permission.REPORT, region);
        var approves = own.of(Permission.APPROVE_REPORTS, region);
        var accepts = own.of(Permission.VERIFY_REPORTS, region);
        var notes = months.returned(plan, month);
        return months.of(plan, month).stream()
                .flatMap(it -> kind(it)
                        .filter(kind -> switch (kind) {
                            case APPROVE -> approves.test(it.lead());
                            case ACCEPT -> accepts.test(it.lead());
                            default -> until.isPresent() && writes.test(it.lead());
                        })
                        .map(kind -> new Task(
                                kind,
                                it.name(),
                                it.lead(),
                                Optional.of(month),
                                kind == Task.Kind.ACCEPT
                                        ? Optional.empty()
                                        : Optional.of(until.orElse(OpenMonths.closes(month))),
                                kind == Task.Kind.MEND ? notes.getOrDefault(it.initiative(), "") : "",
                                "/" + it.initiative() + "/" + month))
                        .stream());
    }

    private static Optional<Task.Kind> kind(InitiativeMonth it) {
        return switch (it.report().map(Report::state).orElse(Report.State.DRAFT)) {
            case DRAFT -> Optional.of(Task.Kind.WRITE);
            case RETURNED -> Optional.of(Task.Kind.MEND);
            case SENT -> Optional.of(Task.Kind.APPROVE);
            case APPROVED -> Optional.of(Task.Kind.ACCEPT);
            case ACCEPTED -> Optional.empty();
        };
    }

    /** Of December: what is planned by then is nothing where the year has no plan. */
    private Stream<Task> plan(RegionCode region) {
        var due = open.due();
        var mine = own.of(Permission.REPORT, region);
        return plans.covering(region, due.getYear()).stream()
                .flatMap(it -> months.of(it, due.withMonth(12)).stream())
                .filter(it -> it.planned().signum() == 0)
                .filter(it -> mine.test(it.lead()))
                .map(it -> new Task(
                        Task.Kind.PLAN,
                        it.name(),
                        it.lead(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "/" + it.initiative() + "/" + due + "/rencana"));
    }

    private Stream<Task> clear(RegionCode region) {
        Predicate<UUID> mine = own.of(Permission.REPORT, region);
        return obstacles.open(region).stream()
                .filter(it -> mine.test(it.it().owner().orElse(it.lead())))
                .filter(it ->
                        it.it().expectedOn().filter(open.today()::isBefore).isEmpty())
                .map(it -> new Task(
                        Task.Kind.CLEAR,
                        it.initiative(),
                        it.it().owner().orElse(it.lead()),
                        Optional.empty(),
                        it.it().expectedOn(),
                        it.it().words(),
                        "/kendala/" + it.it().id()));
    }
}
