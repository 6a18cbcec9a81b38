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

    /** The agencies of whose reports the one who looks is the officer, the head and the secretariat; looked up once. */
    private record Hands(Predicate<UUID> writes, Predicate<UUID> approves, Predicate<UUID> accepts) {}

    /** What is due soonest first. */
    List<Task> of(RegionCode region) {
        var until = open.open(region);
        var hands = new Hands(
                own.of(Permission.REPORT, region),
                own.of(Permission.APPROVE_REPORTS, region),
                own.of(Permission.VERIFY_REPORTS, region));
        var reports = Stream.concat(until.keySet().stream(), months.waiting(region).stream())
                .distinct()
                .flatMap(month -> plans.covering(region, month.getYear()).stream()
                        .flatMap(plan -> reports(hands, plan, month, Optional.ofNullable(until.get(month)))));
        return Stream.of(reports, plan(region, hands), clear(region, hands))
                .flatMap(it -> it)
                .sorted(Task.SOONEST_FIRST)
                .toList();
    }

    /** @param until the last day it may be reported; absent where it is closed, and only who checks has something to do */
    private Stream<Task> reports(Hands hands, Masterplan plan, YearMonth month, Optional<LocalDate> until) {
        var notes = months.returned(plan, month);
        return months.of(plan, month).stream()
                .flatMap(it -> kind(it)
                        .filter(kind -> switch (kind) {
                            case APPROVE -> hands.approves.test(it.lead());
                            case ACCEPT -> hands.accepts.test(it.lead());
                            default -> until.isPresent() && hands.writes.test(it.lead());
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
    private Stream<Task> plan(RegionCode region, Hands hands) {
        var due = open.due();
        return plans.months(region, due.withMonth(12)).stream()
                .filter(it -> it.planned().signum() == 0)
                .filter(it -> hands.writes.test(it.lead()))
                .map(it -> new Task(
                        Task.Kind.PLAN,
                        it.name(),
                        it.lead(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "/" + it.initiative() + "/" + due + "/rencana"));
    }

    private Stream<Task> clear(RegionCode region, Hands hands) {
        return obstacles.open(region).stream()
                .filter(it -> hands.writes.test(it.it().owner().orElse(it.lead())))
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
