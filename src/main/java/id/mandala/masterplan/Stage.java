package id.mandala.masterplan;

import id.mandala.values.RuleBroken;
import java.util.Set;

/**
 * How far an initiative has come on its way into the masterplan: drafted by an agency, proposed, reviewed by the secretariat, aligned
 * with the plans above by the planner, part of the plan; or sent back with words. Words: {@code masterplan.stage.<name>}.
 */
public enum Stage {
    DRAFT,
    PROPOSED,
    RETURNED,
    REVIEWED,
    ALIGNED,
    IN_PLAN,
    DROPPED;

    /** The stages that may follow. */
    public Set<Stage> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(PROPOSED, DROPPED);
            case PROPOSED -> Set.of(REVIEWED, RETURNED);
            case REVIEWED -> Set.of(ALIGNED, RETURNED);
            case ALIGNED -> Set.of(IN_PLAN, RETURNED);
            case IN_PLAN -> Set.of(DROPPED);
            case DROPPED -> Set.of();
        };
    }

    /** @throws RuleBroken {@code masterplan.stage-order} */
    public void check(Stage next) {
        if (!next().contains(next)) {
            throw new RuleBroken("masterplan.stage-order", name(), next.name());
        }
    }

    /** Whether the agency still writes it by itself. */
    public boolean isWithAgency() {
        return this == DRAFT || this == RETURNED;
    }
}
