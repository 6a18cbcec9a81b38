package id.mandala.overlap.gate;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.overlap.found.LookUp;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows on an initiative's page what was looked up before it was proposed: to its agency, the secretariat and the planner. */
@Component
class GateSection implements InitiativeSection {

    private final Proposals proposals;
    private final Editors editors;
    private final LookUp lookUp;
    private final ApplicationGate gate;
    private final Gates gates;

    GateSection(Proposals proposals, Editors editors, LookUp lookUp, ApplicationGate gate, Gates gates) {
        this.proposals = proposals;
        this.editors = editors;
        this.lookUp = lookUp;
        this.gate = gate;
        this.gates = gates;
    }

    /**
     * @param isAsked whether it has yet to be proposed
     * @param isDue whether something waits for an answer
     * @param may whether this person gives it
     */
    record Content(Optional<GateCheck> check, boolean isAsked, boolean isDue, boolean may) {

        public String page() {
            return ApplicationGate.PAGE;
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String template() {
        return "overlap/gate-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        if (!isShownHere(initiative)) {
            return Optional.empty();
        }
        var check = gates.find(initiative.region(), initiative.id());
        var isAsked = ApplicationGate.isAsked(initiative, proposals.of(initiative.region(), initiative.id()));
        if (check.isEmpty() && !isAsked) {
            return Optional.empty();
        }
        var isDue = isAsked && gate.isDue(initiative, lookUp.glance(initiative));
        return Optional.of(new Content(check, isAsked, isDue, editors.mayEditNow(initiative)));
    }

    private boolean isShownHere(Initiative initiative) {
        var region = initiative.region();
        var actor = Actors.current();
        return actor.may(Permission.REVIEW_PROPOSALS, region)
                || actor.may(Permission.ALIGN_PROPOSALS, region)
                || editors.mayEdit(region, initiative.outline().lead());
    }
}
