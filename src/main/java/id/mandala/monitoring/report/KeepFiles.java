package id.mandala.monitoring.report;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.file.ReportFile;
import id.mandala.monitoring.file.ReportFiles;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds photos and files to a report, or takes one out, as long as the report lies with its officer. */
@Service
@Transactional
class KeepFiles {

    static final int MOST = 12;

    private final ReportFiles files;
    private final AgencyGrants own;
    private final OpenMonths months;
    private final AuditTrail trail;

    KeepFiles(ReportFiles files, AgencyGrants own, OpenMonths months, AuditTrail trail) {
        this.files = files;
        this.own = own;
        this.months = months;
        this.trail = trail;
    }

    /**
     * All of them or none.
     *
     * @throws RuleBroken {@code monitoring.file.many} past {@value #MOST} of a month
     */
    void add(InitiativeMonth facts, List<ReportFile> sent) {
        for (var it : sent) {
            requireWithOfficer(facts, it);
            if (files.add(it, Actors.current().name())) {
                record(it, "monitoring.file-added");
            }
        }
        if (!sent.isEmpty()) {
            var first = sent.getFirst();
            if (files.of(first.region(), first.initiative(), first.month()).size() > MOST) {
                throw new RuleBroken("monitoring.file.many", MOST);
            }
        }
    }

    void remove(InitiativeMonth facts, ReportFile it) {
        requireWithOfficer(facts, it);
        files.remove(it);
        record(it, "monitoring.file-removed");
    }

    private void requireWithOfficer(InitiativeMonth facts, ReportFile it) {
        own.require(Permission.REPORT, it.region(), facts.lead());
        months.require(it.region(), it.month());
        facts.report().filter(of -> !of.state().isWithOfficer()).ifPresent(of -> {
            throw new RuleBroken("monitoring.state." + of.state());
        });
    }

    private void record(ReportFile it, String action) {
        trail.record(
                it.region(),
                action,
                it.initiative() + " " + it.month(),
                Map.of("file", it.name(), "bytes", it.content().length));
    }
}
