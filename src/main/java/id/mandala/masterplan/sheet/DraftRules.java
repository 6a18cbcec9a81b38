package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.PlansAbove;
import id.mandala.values.RuleBroken;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rules a part is held to when it is saved, on all that a file changes, in the end it would come to. */
@Component
class DraftRules {

    private final PlansAbove above;

    DraftRules(PlansAbove above) {
        this.above = above;
    }

    /** @param lastYear where a row is told of what its other cells do not say */
    void check(Drafts drafts, Column<?> lastYear) {
        meetAlternatives(drafts);
        var circles = new Circles(drafts);
        for (var draft : drafts.all()) {
            if (draft.isNew() || draft.isChanged()) {
                draft.holdAnywhere(lastYear, () -> refuseDropped(draft));
                check(draft, lastYear);
                draft.hold(PartKind.DEPENDENCIES, lastYear, () -> circles.refuseFrom(draft));
            }
        }
    }

    private static void refuseDropped(Draft draft) {
        if (draft.after().initiative().stage() == Stage.DROPPED) {
            throw new RuleBroken("masterplan.import-dropped");
        }
    }

    private void check(Draft draft, Column<?> lastYear) {
        var span = draft.after().initiative().outline().span();
        for (var kind : PartKind.values()) {
            if (draft.touches(kind)) {
                draft.hold(kind, lastYear, () -> draft.parts().part(kind).checkWithin(span));
            }
        }
        if (draft.touches(PartKind.MEANS)) {
            draft.hold(PartKind.MEANS, lastYear, () -> above.check(draft.parts().means(), span));
        }
        draft.hold(
                PartKind.DEPENDENCIES,
                lastYear,
                () -> draft.parts().dependencies().checkOf(draft.id()));
    }

    /**
     * Two initiatives are each other's alternatives or neither is, and a file may say so at one of them alone: what one row adds or takes
     * away is added or taken away at the other too.
     */
    private static void meetAlternatives(Drafts drafts) {
        for (var draft : drafts.all()) {
            var before = draft.before()
                    .map(it -> it.parts().dependencies().alternatives())
                    .orElse(Set.of());
            var after = draft.parts().dependencies().alternatives();
            after.stream().filter(it -> !before.contains(it)).forEach(it -> meet(drafts.of(it), draft, true));
            before.stream().filter(it -> !after.contains(it)).forEach(it -> meet(drafts.of(it), draft, false));
        }
    }

    private static void meet(Draft draft, Draft other, boolean together) {
        var dependencies = draft.parts().dependencies();
        var alternatives = new HashSet<>(dependencies.alternatives());
        if (together ? alternatives.add(other.id()) : alternatives.remove(other.id())) {
            draft.follow(PartKind.DEPENDENCIES, dependencies.withAlternatives(alternatives), other);
        }
    }
}
