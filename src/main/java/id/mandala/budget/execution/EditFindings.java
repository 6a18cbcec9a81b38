package id.mandala.budget.execution;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes audit findings and their follow-up. They are never deleted. */
@Service
@Transactional
class EditFindings {

    private final Findings findings;
    private final Today today;
    private final AuditTrail trail;

    EditFindings(Findings findings, Today today, AuditTrail trail) {
        this.findings = findings;
        this.today = today;
        this.trail = trail;
    }

    void add(Finding finding) {
        Actors.current().require(Permission.EDIT_BUDGET, finding.region());
        requireIsWritten(finding);
        findings.add(finding);
        record(finding, "budget.finding-added");
    }

    /** @throws RuleBroken {@code budget.finding.back} where less is done than before and nothing new is said of it */
    void change(Finding finding) {
        Actors.current().require(Permission.EDIT_BUDGET, finding.region());
        requireIsWritten(finding);
        var before = findings.find(finding.region(), finding.id()).orElseThrow(StaleVersion::new);
        if (finding.goesBackBehind(before) && finding.followUp().equals(before.followUp())) {
            throw new RuleBroken("budget.finding.back");
        }
        if (!findings.change(finding)) {
            throw new StaleVersion();
        }
        record(finding, "budget.finding-changed");
    }

    /** No report is of a year that has not come. */
    private void requireIsWritten(Finding it) {
        if (it.year() > today.date().getYear()) {
            throw new RuleBroken("budget.finding.year-to-come", String.valueOf(it.year()));
        }
    }

    private void record(Finding it, String action) {
        trail.record(
                it.region(),
                action,
                it.id().toString(),
                Map.of("report", it.report(), "state", it.state().name()));
    }
}
