package id.mandala.masterplan.sheet;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.FileRefused;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of initiatives: looks at all of it first, then writes all of it or nothing. */
@Service
@Transactional(noRollbackFor = FileRefused.class) // nothing is written before the whole file is found right
class ImportInitiatives {

    private static final int LAST = 5;

    private final Masterplans masterplans;
    private final Sheets sheets;
    private final EntryWriter writer;
    private final TakenImports taken;
    private final AuditTrail trail;

    ImportInitiatives(
            Masterplans masterplans, Sheets sheets, EntryWriter writer, TakenImports taken, AuditTrail trail) {
        this.masterplans = masterplans;
        this.sheets = sheets;
        this.writer = writer;
        this.taken = taken;
        this.trail = trail;
    }

    /** The imports taken last. */
    List<TakenImport> last(RegionCode region) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        return taken.of(plan(region), LAST);
    }

    /** @throws FileRefused with every fault */
    ImportPlan check(RegionCode region, PlanFile file) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        return sheets.check(plan(region), file);
    }

    /** What the file would change, cell by cell. */
    List<CellChange> changes(RegionCode region, ImportPlan wanted) {
        return sheets.of(plan(region)).changes(wanted.changed());
    }

    /** @return what was written, and the import to undo it by; absent where nothing was to be written */
    Taken take(RegionCode region, PlanFile file) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var plan = plan(region);
        writer.hold(plan);
        var wanted = check(region, file);
        return new Taken(wanted, wanted.isEmpty() ? Optional.empty() : Optional.of(write(plan, wanted)));
    }

    record Taken(ImportPlan plan, Optional<UUID> undoable) {}

    private UUID write(Masterplan plan, ImportPlan wanted) {
        writer.add(plan.region(), wanted.added());
        writer.change(plan.region(), wanted.changed());
        var id = taken.keep(plan, wanted);
        trail.record(
                plan.region(),
                "masterplan.imported",
                wanted.file(),
                Map.of(
                        "added", wanted.added().size(),
                        "changed", wanted.changed().size(),
                        "reports", wanted.reports().size()));
        return id;
    }

    private Masterplan plan(RegionCode region) {
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }
}
