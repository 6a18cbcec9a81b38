package id.mandala.monitoring.report;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.monitoring.obstacle.Obstacles;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.web.StaleVersion;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes many reports of a region at once, all or none, by the rules by which {@link WriteReport} takes one. */
@Service
@Transactional
public class TakeReports {

    private static final int MOST = 1_000;

    private final ReportBatches batches;
    private final Obstacles obstacles;
    private final AgencyGrants own;
    private final OpenMonths months;
    private final AuditTrail trail;

    TakeReports(ReportBatches batches, Obstacles obstacles, AgencyGrants own, OpenMonths months, AuditTrail trail) {
        this.batches = batches;
        this.obstacles = obstacles;
        this.own = own;
        this.months = months;
        this.trail = trail;
    }

    /**
     * A report as another system or a file tells it.
     *
     * @param draft whether it stays with the officer; else it goes to the head
     * @param version that was seen; absent for one that is not there yet
     */
    public record Item(
            UUID initiative,
            YearMonth month,
            @Nullable Boolean draft,
            BigDecimal physical,
            Rupiah realised,
            @Nullable String correction,
            Report.@Nullable Obstacle obstacle,
            @Nullable String driving,
            @Nullable String nextSteps,
            @Nullable Integer version) {

        public Report report(RegionCode region) {
            return new Report(
                    region,
                    initiative,
                    month,
                    Boolean.TRUE.equals(draft) ? Report.State.DRAFT : Report.State.SENT,
                    physical,
                    realised,
                    Objects.toString(correction, ""),
                    Optional.ofNullable(obstacle),
                    Objects.toString(driving, ""),
                    Objects.toString(nextSteps, ""),
                    Objects.requireNonNullElse(version, 0));
        }
    }

    private record Key(UUID initiative, YearMonth month) {}

    /**
     * @return whether this very batch was taken before
     * @throws ReportsRefused with every fault
     */
    public boolean take(RegionCode region, UUID sending, List<Item> items) {
        Actors.current().require(Permission.REPORT, region);
        if (items.size() > MOST) {
            throw new RuleBroken("monitoring.batch-large", MOST);
        }
        var faults = new ArrayList<ReportsRefused.Fault>();
        var reports = read(region, items, faults);
        ReportsRefused.unlessNone(faults);
        var facts = batches.hold(region, sending, reports);
        var mine = own.of(Permission.REPORT, region);
        if (facts.stream().flatMap(it -> it.lead().stream()).anyMatch(mine.negate())) {
            throw new NotAllowed(Permission.REPORT, region);
        }
        if (facts.stream().anyMatch(it -> it.isOf(sending))) {
            if (facts.stream().anyMatch(it -> it.state().isEmpty())) {
                throw new RuleBroken("monitoring.sending-reused");
            }
            return true;
        }
        check(region, reports, facts, faults);
        ReportsRefused.unlessNone(faults);
        if (!batches.write(region, sending, reports)) {
            throw new StaleVersion(); // somebody else added one in this moment
        }
        batches.steps(region, reports, Actors.current().name());
        reports.stream()
                .filter(it -> it.obstacle().isPresent())
                .collect(Collectors.groupingBy(
                        Report::month, TreeMap::new, Collectors.mapping(Report::initiative, Collectors.toList())))
                .forEach((month, initiatives) -> obstacles.told(region, month, initiatives));
        var drafts =
                reports.stream().filter(it -> it.state() == Report.State.DRAFT).count();
        trail.record(
                region,
                "monitoring.reports-taken",
                sending.toString(),
                Map.of("reports", reports.size(), "drafts", drafts));
        return false;
    }

    private static List<Report> read(RegionCode region, List<Item> items, List<ReportsRefused.Fault> faults) {
        var reports = new ArrayList<Report>();
        var keys = new HashSet<Key>();
        for (var item : items) {
            int position = reports.size() + faults.size();
            try {
                if (!keys.add(new Key(item.initiative(), item.month()))) {
                    throw new RuleBroken("monitoring.batch-twice");
                }
                reports.add(item.report(region));
            } catch (RuleBroken rule) {
                faults.add(new ReportsRefused.Fault(position, rule));
            }
        }
        return reports;
    }

    /** Earlier months first, since what a batch tells of one is what the next is held against. */
    private void check(
            RegionCode region,
            List<Report> reports,
            List<ReportBatches.Facts> facts,
            List<ReportsRefused.Fault> faults) {
        var closed = new HashMap<YearMonth, Optional<RuleBroken>>();
        var told = new HashMap<UUID, Report>();
        IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing(it -> reports.get(it).month()))
                .forEach(position -> {
                    var report = reports.get(position);
                    var before = facts.get(position).before(Optional.ofNullable(told.get(report.initiative())));
                    closed.computeIfAbsent(report.month(), it -> broken(() -> months.require(region, it)))
                            .or(() -> broken(() -> facts.get(position).check(report, before)))
                            .ifPresent(it -> faults.add(new ReportsRefused.Fault(position, it)));
                    if (report.state() != Report.State.DRAFT) {
                        told.put(report.initiative(), report);
                    }
                });
    }

    private static Optional<RuleBroken> broken(Runnable rule) {
        try {
            rule.run();
            return Optional.empty();
        } catch (RuleBroken it) {
            return Optional.of(it);
        }
    }
}
