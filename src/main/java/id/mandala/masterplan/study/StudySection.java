package id.mandala.masterplan.study;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.proposal.InitiativeSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the studies of an initiative on its page, and whether it may be taken into the budget. */
@Component
class StudySection implements InitiativeSection {

    private final Studies studies;
    private final BudgetGate gate;
    private final Editors editors;

    StudySection(Studies studies, BudgetGate gate, Editors editors) {
        this.studies = studies;
        this.gate = gate;
        this.editors = editors;
    }

    /**
     * @param studies the last one first
     * @param counting seq of the one that counts; 0 where there is none
     * @param waive whether this person may write a reason to go on without a favourable verdict
     */
    record Content(List<Study> studies, int counting, BudgetState state, boolean record, boolean waive) {

        public Study open() {
            return state instanceof BudgetState.Open(var study) ? study : studies.getFirst();
        }

        public Optional<Waiver> waiver() {
            return state instanceof BudgetState.Waived(var waiver) ? Optional.of(waiver) : Optional.empty();
        }

        public String why() {
            return state instanceof BudgetState.Closed(var why) ? why.name() : "";
        }
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String template() {
        return "masterplan/study-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        var all = studies.of(initiative);
        var state = gate.of(initiative.region(), initiative.id());
        boolean living = initiative.stage() != Stage.DROPPED;
        return Optional.of(new Content(
                all.reversed(),
                Study.counting(all).map(Study::seq).orElse(0),
                state,
                living
                        && editors.mayEdit(
                                initiative.region(), initiative.outline().lead()),
                living
                        && !(state instanceof BudgetState.Open)
                        && Actors.current().may(Permission.ALIGN_PROPOSALS, initiative.region())));
    }
}
