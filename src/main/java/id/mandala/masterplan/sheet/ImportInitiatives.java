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

    private static final int LAST = 50;

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

    Taken take(RegionCode region, PlanFile file) {
        return take(region, file, Optional.empty());
    }

    /** @param seen {@link ImportPlan#seen} of the preview; nothing is written where it is another by now */
    Taken take(RegionCode region, PlanFile file, Optional<String> seen) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var plan = plan(region);
        writer.hold(plan);
        var wanted = check(region, file);
        if (seen.filter(it -> !it.equals(wanted.seen())).isPresent()) {
            return new Taken(wanted, Optional.empty(), true);
        }
        return new Taken(wanted, wanted.isEmpty() ? Optional.empty() : Optional.of(write(plan, wanted)), false);
    }

    /**
     * What was written.
     *
     * @param undoable the import to undo it by; absent where nothing was to be written
     * @param overtaken nothing was written, as somebody changed what was looked at
     */
    record Taken(ImportPlan plan, Optional<UUID> undoable, boolean overtaken) {}

    private UUID write(Masterplan plan, ImportPlan wanted) {
        writer.write(plan.region(), wanted.added(), wanted.changed());
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
