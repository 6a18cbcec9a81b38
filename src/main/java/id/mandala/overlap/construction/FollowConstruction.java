package id.mandala.overlap.construction;

import id.mandala.audit.AuditTrail;
import id.mandala.overlap.inventory.EditApplications;
import id.mandala.overlap.inventory.Status;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes how far an application has come; whoever may edit it may. What the inventory says of it follows in the same transaction. */
@Service
@Transactional
class FollowConstruction {

    private final EditApplications inventory;
    private final Constructions constructions;
    private final Today today;
    private final AuditTrail trail;

    FollowConstruction(EditApplications inventory, Constructions constructions, Today today, AuditTrail trail) {
        this.inventory = inventory;
        this.constructions = constructions;
        this.today = today;
        this.trail = trail;
    }

    /**
     * @param told what is to be written, on the day it is
     * @throws RuleBroken {@code overlap.construction.retired} where the application is out of use for good
     */
    void write(RegionCode region, UUID id, Function<LocalDate, Construction> told) {
        var application = inventory.editable(region, id);
        var status = application.facts().status();
        if (status == Status.RETIRED) {
            throw new RuleBroken("overlap.construction.retired");
        }
        var day = today.date();
        var it = told.apply(day);
        it.checkDays(day, constructions.steps(region, id));
        var before = constructions.find(region, id);
        if (!constructions.write(it)) {
            throw new StaleVersion();
        }
        if (before.filter(it::standsAs).isEmpty()) {
            constructions.step(it);
        }
        var left = before.map(Construction::stage);
        inventory.become(application, it.stage().told(status, left));
        trail.record(
                region,
                "overlap.construction-written",
                id.toString(),
                Map.of(
                        "stage",
                        it.stage().name(),
                        "before",
                        left.map(Stage::name).orElse("")));
    }
}
