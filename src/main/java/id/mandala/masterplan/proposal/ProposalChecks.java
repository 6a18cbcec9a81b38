package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Stage;
import id.mandala.values.RuleBroken;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What must be filled in and settled before a proposal takes a step. */
@Component
class ProposalChecks {

    private final Proposals proposals;
    private final PlansAbove above;
    private final List<ProposalGate> gates;

    ProposalChecks(Proposals proposals, PlansAbove above, ObjectProvider<ProposalGate> gates) {
        this.proposals = proposals;
        this.above = above;
        this.gates = gates.orderedStream().toList();
    }

    /** What stands in the way of being proposed. */
    record Hindrances(List<Completeness.Gap> gaps, List<ProposalGate.Closed> closed) {

        static final Hindrances NONE = new Hindrances(List.of(), List.of());

        public boolean isEmpty() {
            return gaps.isEmpty() && closed.isEmpty();
        }
    }

    Hindrances before(Initiative initiative, Stage to) {
        if (to != Stage.PROPOSED) {
            return Hindrances.NONE;
        }
        var particulars = proposals.of(initiative.region(), initiative.id());
        var closed = gates.stream()
                .flatMap(it -> it.closed(initiative, particulars).stream())
                .toList();
        return new Hindrances(Completeness.gaps(particulars), closed);
    }

    /** @throws RuleBroken where something is missing or unsettled */
    void check(Initiative initiative, Stage to) {
        if (to == Stage.ALIGNED
                && above.hasPlan(initiative.region(), initiative.outline().span())
                && proposals
                        .of(initiative.region(), initiative.id())
                        .means()
                        .node()
                        .isEmpty()) {
            throw new RuleBroken("masterplan.no-path");
        }
        if (to == Stage.PROPOSED) {
            checkProposed(initiative);
        }
    }

    private void checkProposed(Initiative initiative) {
        var particulars = proposals.of(initiative.region(), initiative.id());
        var gaps = Completeness.gaps(particulars);
        if (!gaps.isEmpty()) {
            throw new RuleBroken("masterplan.incomplete", gaps.size());
        }
        for (var gate : gates) {
            gate.closed(initiative, particulars).ifPresent(it -> {
                throw new RuleBroken(it.code());
            });
            gate.passed(initiative, particulars);
        }
    }
}
