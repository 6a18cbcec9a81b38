package id.mandala.overlap.cases;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what an outcome changes in the working plan, before and while it is carried out. */
@Component
@Transactional(readOnly = true)
class PlanChanges {

    private final Initiatives initiatives;

    PlanChanges(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    /** Of every item, in their order. */
    List<Change> of(OverlapCase decided, Decision decision) {
        return decided.items().stream().map(it -> change(decided, decision, it)).toList();
    }

    private Change change(OverlapCase decided, Decision decision, CaseItem item) {
        var leads = decision.lead().filter(item.ref()::equals).isPresent();
        return switch (decision.outcome()) {
            case MERGE -> leads ? joined(decided, item, ofOthers(decided, item, true)) : ends(decided, item);
            case LEAD_SUPPORT ->
                joined(decided, item, leads ? ofOthers(decided, item, false) : Set.of(lead(decided, decision)));
            case DIVIDE -> new Change.ByHand(item);
            case USE_SHARED -> ends(decided, item);
            case KEEP, NOT_THE_SAME -> new Change.Kept(item);
        };
    }

    private static UUID lead(OverlapCase decided, Decision decision) {
        return decision.lead().flatMap(decided::item).orElseThrow().agency();
    }

    private Change joined(OverlapCase decided, CaseItem item, Set<UUID> agencies) {
        var found = initiative(decided, item);
        if (item.ref().kind() == ItemKind.APPLICATION) {
            return new Change.Kept(item);
        }
        if (found.isEmpty() || found.get().stage() == Stage.DROPPED) {
            return new Change.Lost(item);
        }
        var outline = found.get().outline();
        var coming = agencies.stream()
                .filter(it ->
                        !it.equals(outline.lead()) && !outline.supporting().contains(it))
                .toList();
        return coming.isEmpty() ? new Change.Kept(item) : new Change.Joined(item, found.get(), coming);
    }

    private Change ends(OverlapCase decided, CaseItem item) {
        if (item.ref().kind() == ItemKind.APPLICATION) {
            return new Change.Retired(item);
        }
        var found = initiative(decided, item);
        if (found.isEmpty() || found.get().stage() == Stage.DROPPED) {
            return new Change.Gone(item);
        }
        var stage = found.get().stage();
        return stage.next().contains(Stage.DROPPED)
                ? new Change.Dropped(item, found.get())
                : new Change.Waits(item, stage);
    }

    /** @param supporting also those who support the others */
    private Set<UUID> ofOthers(OverlapCase decided, CaseItem lead, boolean supporting) {
        var agencies = new LinkedHashSet<UUID>();
        for (var item : decided.items()) {
            if (!item.equals(lead)) {
                var now = initiative(decided, item);
                agencies.add(now.map(it -> it.outline().lead()).orElse(item.agency()));
                if (supporting) {
                    now.ifPresent(it -> agencies.addAll(it.outline().supporting()));
                }
            }
        }
        return agencies;
    }

    private Optional<Initiative> initiative(OverlapCase decided, CaseItem item) {
        return Optional.of(item.ref())
                .filter(it -> it.kind() == ItemKind.INITIATIVE)
                .flatMap(it -> initiatives.find(decided.region(), it.id()));
    }
}
