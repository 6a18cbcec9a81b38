package id.mandala.overlap.cases;

import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.proposal.MoveProposal;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes one change in the working plan by the masterplan's own deeds, which keep their rules and their trail. */
@Component
class ChangePlan {

    private final EditInitiatives edit;
    private final MoveProposal move;

    ChangePlan(EditInitiatives edit, MoveProposal move) {
        this.edit = edit;
        this.move = move;
    }

    void make(OverlapCase decided, Decision decision, Change change, Map<UUID, Version> seen) {
        switch (change) {
            case Change.Joined it ->
                edit.change(
                        decided.region(),
                        it.initiative().id(),
                        seen(seen, it.initiative()),
                        with(it.initiative().outline(), it.agencies()));
            case Change.Dropped it ->
                move.move(
                        decided.region(),
                        it.initiative().id(),
                        seen(seen, it.initiative()),
                        Stage.DROPPED,
                        CaseWords.dropped(decided, decision));
            case Change.Retired _, Change.Kept _, Change.ByHand _, Change.Gone _, Change.Waits _, Change.Lost _ -> {}
        }
    }

    /** One that was not shown to be changed is one that changed since. */
    private static Version seen(Map<UUID, Version> seen, Initiative initiative) {
        var version = seen.get(initiative.id());
        if (version == null) {
            throw new StaleVersion();
        }
        return version;
    }

    private static Outline with(Outline it, List<UUID> agencies) {
        var supporting = new LinkedHashSet<>(it.supporting());
        supporting.addAll(agencies);
        return new Outline(
                it.key(),
                it.name(),
                it.description(),
                it.dimension(),
                it.subDimension(),
                it.topic(),
                it.lead(),
                supporting,
                it.span());
    }
}
