package id.mandala.masterplan.sheet;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Undoes an import: what it changed stands again as before, what it brought is taken away. Initiatives somebody went on from since are
 * left as they are.
 */
@Service
@Transactional
class UndoImport {

    private final Masterplans masterplans;
    private final TakenImports taken;
    private final Former former;
    private final EntryWriter writer;
    private final Removal removal;
    private final AuditTrail trail;

    UndoImport(
            Masterplans masterplans,
            TakenImports taken,
            Former former,
            EntryWriter writer,
            Removal removal,
            AuditTrail trail) {
        this.masterplans = masterplans;
        this.taken = taken;
        this.former = former;
        this.writer = writer;
        this.removal = removal;
        this.trail = trail;
    }

    /**
     * @throws RuleBroken {@code masterplan.import-undone} where all of it was undone before, or it is too old;
     *     {@code masterplan.import-undo-nothing} where somebody went on from all of it
     */
    void undo(RegionCode region, UUID id) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var plan = plan(region, id);
        writer.hold(plan);
        var held = taken.find(region, id)
                .filter(TakenImport::undoable)
                .orElseThrow(() -> new RuleBroken("masterplan.import-undone"));
        var open = former.untouched(plan, taken.items(region, id));
        writer.release(region, open.brought());
        writer.write(region, List.of(), open.changed());
        var staying = removal.remove(region, open.brought());
        writer.rename(staying);
        var undone = new HashSet<UUID>();
        open.brought().forEach(it -> undone.add(it.id()));
        staying.forEach(it -> undone.remove(it.id()));
        int removed = undone.size();
        open.changed().forEach(it -> undone.add(it.id()));
        if (undone.isEmpty()) {
            throw new RuleBroken("masterplan.import-undo-nothing");
        }
        taken.undone(region, id, undone);
        trail.record(
                region,
                "masterplan.import-undone",
                held.file(),
                Map.of(
                        "restored",
                        open.changed().size(),
                        "removed",
                        removed,
                        "left",
                        held.added() + held.changed() - undone.size()));
    }

    private Masterplan plan(RegionCode region, UUID id) {
        return taken.find(region, id)
                .flatMap(it -> masterplans.find(region, it.masterplan()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
