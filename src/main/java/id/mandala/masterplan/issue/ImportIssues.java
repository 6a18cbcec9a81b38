package id.mandala.masterplan.issue;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of issues: looks at all of it first, then writes all of it or nothing. */
@Service
@Transactional(noRollbackFor = FileRefused.class) // nothing is written before the whole file is found right
class ImportIssues {

    private final Masterplans masterplans;
    private final Issues issues;
    private final DimensionFrameworks frameworks;
    private final Regions regions;
    private final Editors editors;
    private final AuditTrail trail;

    ImportIssues(
            Masterplans masterplans,
            Issues issues,
            DimensionFrameworks frameworks,
            Regions regions,
            Editors editors,
            AuditTrail trail) {
        this.masterplans = masterplans;
        this.issues = issues;
        this.frameworks = frameworks;
        this.regions = regions;
        this.editors = editors;
        this.trail = trail;
    }

    IssueColumns columns(RegionCode region) {
        return new IssueColumns(frameworks.get(plan(region).framework()), regions.districtsOf(region));
    }

    /** @throws FileRefused with every fault */
    IssueImport check(RegionCode region, TableFile file) {
        editors.requireWholeRegion(region);
        var plan = plan(region);
        var columns = columns(region);
        return new IssueCheck(plan, columns, issues.of(plan)).check(file.table(columns.all()));
    }

    IssueImport take(RegionCode region, TableFile file) {
        editors.requireWholeRegion(region);
        masterplans.lock(plan(region));
        var wanted = check(region, file);
        issues.add(wanted.added());
        for (var issue : wanted.changed()) {
            if (!issues.change(issue)) {
                throw new StaleVersion();
            }
        }
        if (!wanted.isEmpty()) {
            trail.record(
                    region,
                    "masterplan.issues-imported",
                    wanted.file(),
                    Map.of(
                            "added",
                            wanted.added().size(),
                            "changed",
                            wanted.changed().size()));
        }
        return wanted;
    }

    private Masterplan plan(RegionCode region) {
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }
}
