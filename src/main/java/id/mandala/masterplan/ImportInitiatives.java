package id.mandala.masterplan;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of initiatives: looks at all of it first, then writes all of it or nothing. */
@Service
@Transactional(noRollbackFor = FileRefused.class) // nothing is written before the whole file is found right
class ImportInitiatives {

    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final AuditTrail trail;

    ImportInitiatives(
            Masterplans masterplans,
            Initiatives initiatives,
            DimensionFrameworks frameworks,
            Agencies agencies,
            AuditTrail trail) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.trail = trail;
    }

    ImportColumns columns(RegionCode region) {
        var plan = plan(region);
        return new ImportColumns(plan, frameworks.get(plan.framework()), agencies.all(region));
    }

    /** @throws FileRefused with every fault */
    ImportPlan check(RegionCode region, TableFile file) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var plan = plan(region);
        var columns = columns(region);
        return new ImportCheck(plan, columns, initiatives.of(plan), initiatives.reported(plan))
                .check(file.table(columns.all()));
    }

    ImportPlan take(RegionCode region, TableFile file) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var plan = plan(region);
        masterplans.lock(plan);
        initiatives.hold(plan);
        var wanted = check(region, file);
        initiatives.add(wanted.added());
        if (!initiatives.change(wanted.changed())) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
        initiatives.report(wanted.reports());
        if (!wanted.isEmpty()) {
            trail.record(
                    region,
                    "masterplan.imported",
                    wanted.file(),
                    Map.of(
                            "added", wanted.added().size(),
                            "changed", wanted.changed().size(),
                            "reports", wanted.reports().size()));
        }
        return wanted;
    }

    private Masterplan plan(RegionCode region) {
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }
}
