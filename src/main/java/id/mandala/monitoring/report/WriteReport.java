package id.mandala.monitoring.report;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.obstacle.Obstacles;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer writes and sends, its head approves, and the secretariat accepts or gives back. */
@Service
@Transactional
class WriteReport {

    private final Reports reports;
    private final Obstacles obstacles;
    private final AgencyGrants own;
    private final OpenMonths months;
    private final AuditTrail trail;

    WriteReport(Reports reports, Obstacles obstacles, AgencyGrants own, OpenMonths months, AuditTrail trail) {
        this.reports = reports;
        this.obstacles = obstacles;
        this.own = own;
        this.months = months;
        this.trail = trail;
    }

    /**
     * Keeps a draft, or sends it to the head.
     *
     * @param seen 0 for one that was not there
     * @param sending of the device; the same once more is not written again
     */
    void write(Report report, InitiativeMonth facts, Version seen, Optional<UUID> sending) {
        own.require(Permission.REPORT, report.region(), facts.lead());
        if (sending.filter(it -> reports.isSent(report.region(), report.initiative(), report.month(), it))
                .isPresent()) {
            return;
        }
        months.require(report.region(), report.month());
        if (report.state() != Report.State.DRAFT) {
            report.checkAgainst(facts.before(), facts.amount());
        }
        var present = reports.hold(report.region(), report.initiative(), report.month());
        if (present.isEmpty()) {
            seen.mustBe(0);
            if (!reports.add(report, sending.orElse(null))) {
                throw new StaleVersion(); // somebody else added it in this moment
            }
        } else {
            seen.mustBe(present.get().version());
            requireWith(present.get(), present.get().state().isWithOfficer());
            reports.change(report, sending.orElse(null));
        }
        if (report.state() != Report.State.DRAFT) {
            obstacles.told(report.region(), report.month(), List.of(report.initiative()));
            passed(report, "");
        }
    }

    void approve(Report present, InitiativeMonth facts, Version seen) {
        own.require(Permission.APPROVE_REPORTS, present.region(), facts.lead());
        pass(present, seen, Report.State.SENT, Report.State.APPROVED, "");
    }

    void accept(Report present, Version seen, String note) {
        Actors.current().require(Permission.VERIFY_REPORTS, present.region());
        pass(present, seen, Report.State.APPROVED, Report.State.ACCEPTED, note);
    }

    /** By the head before it is approved, by the secretariat before it is accepted; the words say what to mend. */
    void giveBack(Report present, InitiativeMonth facts, Version seen, String note) {
        var byHead = present.state() == Report.State.SENT;
        own.require(byHead ? Permission.APPROVE_REPORTS : Permission.VERIFY_REPORTS, present.region(), facts.lead());
        if (note.isBlank()) {
            throw new RuleBroken("monitoring.note");
        }
        pass(present, seen, byHead ? Report.State.SENT : Report.State.APPROVED, Report.State.RETURNED, note);
    }

    private void pass(Report present, Version seen, Report.State from, Report.State to, String note) {
        if (note.length() > 1000) {
            throw new RuleBroken("monitoring.note");
        }
        var held = reports.hold(present.region(), present.initiative(), present.month())
                .orElseThrow(StaleVersion::new);
        seen.mustBe(held.version());
        requireWith(held, held.state() == from);
        reports.change(held.in(to), null);
        passed(held.in(to), note.strip());
    }

    private static void requireWith(Report report, boolean here) {
        if (!here) {
            throw new RuleBroken("monitoring.state." + report.state());
        }
    }

    private void passed(Report report, String note) {
        reports.step(report, Actors.current().name(), note);
        trail.record(
                report.region(),
                "monitoring.report-" + report.state().name().toLowerCase(Locale.ROOT),
                report.initiative() + " " + report.month(),
                Map.of(
                        "physical", report.physical().toPlainString(),
                        "realised", report.realised().amount()));
    }
}
