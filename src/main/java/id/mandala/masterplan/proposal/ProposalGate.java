package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import java.util.Optional;

/** What another module wants settled before an initiative is proposed; the step knows none of them by name. */
public interface ProposalGate {

    /**
     * Why the way is closed.
     *
     * @param code of the refusal, whose words tell what to do
     * @param page below the initiative's own, where it is done
     */
    record Closed(String code, String page) {}

    /** Asked before the step is offered, and again when it is taken; empty where the way is free. */
    Optional<Closed> closed(Initiative initiative, Particulars particulars);

    /** The initiative goes through now; what is to be kept of it is kept in the same transaction. */
    void passed(Initiative initiative, Particulars particulars);
}
