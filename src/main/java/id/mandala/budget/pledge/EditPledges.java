package id.mandala.budget.pledge;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.web.StaleVersion;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what others promise, and what of it has come. */
@Service
@Transactional
class EditPledges {

    private final Pledges pledges;
    private final AuditTrail trail;

    EditPledges(Pledges pledges, AuditTrail trail) {
        this.pledges = pledges;
        this.trail = trail;
    }

    void add(Pledge pledge) {
        Actors.current().require(Permission.EDIT_BUDGET, pledge.region());
        pledges.add(pledge);
        record(pledge, "budget.pledge-added");
    }

    /** @throws StaleVersion where somebody wrote it meanwhile */
    void change(Pledge pledge) {
        Actors.current().require(Permission.EDIT_BUDGET, pledge.region());
        if (!pledges.change(pledge)) {
            throw new StaleVersion();
        }
        record(pledge, "budget.pledge-changed");
    }

    /** @throws StaleVersion where somebody wrote it meanwhile */
    void remove(Pledge present, long seen) {
        Actors.current().require(Permission.EDIT_BUDGET, present.region());
        if (!pledges.remove(present.region(), present.id(), seen)) {
            throw new StaleVersion();
        }
        record(present, "budget.pledge-removed");
    }

    private void record(Pledge it, String action) {
        trail.record(
                it.region(),
                action,
                it.id().toString(),
                Map.of(
                        "year", it.year(),
                        "letter", it.letter(),
                        "amount", it.amount().amount(),
                        "received", it.received().amount()));
    }
}
