package id.mandala.overlap.gate;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.proposal.InitiativeKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.ProposalGate;
import id.mandala.overlap.found.LookUp;
import id.mandala.overlap.found.Lookalikes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Before a new application is proposed, the inventory, the national applications and other regions are looked through. What resembles
 * it must be answered in words; what appears later only where it was not there to be answered.
 */
@Component
class ApplicationGate implements ProposalGate {

    static final String PAGE = "periksa-aplikasi";

    /** Kept where there was nothing to answer; pages say it in the reader's language. */
    private static final String NOTHING = "Tidak ada yang mirip saat diperiksa.";

    private final LookUp lookUp;
    private final Gates gates;
    private final AuditTrail trail;

    ApplicationGate(LookUp lookUp, Gates gates, AuditTrail trail) {
        this.lookUp = lookUp;
        this.gates = gates;
        this.trail = trail;
    }

    static boolean isAsked(Initiative initiative, Particulars particulars) {
        return initiative.stage().isWithAgency()
                && particulars
                        .reason()
                        .kind()
                        .filter(it -> it == InitiativeKind.APPLICATION)
                        .isPresent();
    }

    @Override
    public Optional<Closed> closed(Initiative initiative, Particulars particulars) {
        return isAsked(initiative, particulars) && isDue(initiative, lookUp.whole(initiative))
                ? Optional.of(new Closed("overlap.gate-unanswered", PAGE))
                : Optional.empty();
    }

    /** Whether something of what was found has no answer yet. */
    boolean isDue(Initiative initiative, Lookalikes found) {
        return found.isPressing()
                && gates.find(initiative.region(), initiative.id())
                        .map(it -> it.leavesOpen(GateCheck.seen(found)))
                        .orElse(true);
    }

    /** An answer is there, or there was nothing to answer. */
    @Override
    public void passed(Initiative initiative, Particulars particulars) {
        if (isAsked(initiative, particulars)
                && gates.write(initiative.region(), initiative.id(), 0, List.of(), NOTHING)) {
            trail.record(
                    initiative.region(), "overlap.gate-checked", initiative.id().toString(), Map.of("found", 0));
        }
    }
}
