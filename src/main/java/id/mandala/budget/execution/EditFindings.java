package id.mandala.budget.execution;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.web.StaleVersion;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes audit findings and their follow-up. They are never deleted. */
@Service
@Transactional
class EditFindings {

    private final Findings findings;
    private final AuditTrail trail;

    EditFindings(Findings findings, AuditTrail trail) {
        this.findings = findings;
        this.trail = trail;
    }

    void add(Finding finding) {
        Actors.current().require(Permission.EDIT_BUDGET, finding.region());
        findings.add(finding);
        record(finding, "budget.finding-added");
    }

    /** @throws StaleVersion where somebody wrote it meanwhile */
    void change(Finding finding) {
        Actors.current().require(Permission.EDIT_BUDGET, finding.region());
        if (!findings.change(finding)) {
            throw new StaleVersion();
        }
        record(finding, "budget.finding-changed");
    }

    private void record(Finding it, String action) {
        trail.record(
                it.region(),
                action,
                it.id().toString(),
                Map.of("report", it.report(), "state", it.state().name()));
    }
}
