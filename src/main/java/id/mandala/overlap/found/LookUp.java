package id.mandala.overlap.found;

import id.mandala.masterplan.Initiative;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.cases.Judgements;
import id.mandala.overlap.engine.Item;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks up what resembles something that is written or saved: not itself, nor what was judged to be something else. */
@Component
public class LookUp {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Things things;
    private final Judgements judgements;
    private final Resembling resembling;

    LookUp(Things things, Judgements judgements, Resembling resembling) {
        this.things = things;
        this.judgements = judgements;
        this.resembling = resembling;
    }

    /** @param self what is being edited; absent for something new */
    Lookalikes of(RegionCode region, Item item, Optional<ItemRef> self) {
        return resembling.to(region, item, others(region, self), Duration.ZERO);
    }

    /** As it is saved; without other regions while they are read for the first time. */
    public Lookalikes glance(Initiative initiative) {
        return of(initiative, Duration.ZERO);
    }

    /**
     * As it is saved, in all regions.
     *
     * @throws RuleBroken {@code overlap.gate-reading} where reading other regions for the first time takes too long
     */
    public Lookalikes whole(Initiative initiative) {
        var found = of(initiative, PATIENCE);
        if (found.elsewhere().isEmpty()) {
            throw new RuleBroken("overlap.gate-reading");
        }
        return found;
    }

    private Lookalikes of(Initiative initiative, Duration patience) {
        var region = initiative.region();
        var self = new ItemRef(ItemKind.INITIATIVE, initiative.id());
        return things.of(region, List.of(self)).stream()
                .findFirst()
                .map(it -> resembling.to(region, it.item(), others(region, Optional.of(self)), patience))
                .orElseGet(() -> new Lookalikes(List.of(), Optional.of(List.of()), List.of()));
    }

    private Predicate<Thing> others(RegionCode region, Optional<ItemRef> self) {
        var none = self.map(it -> notOthers(region, it)).orElse(Set.of());
        return it -> !none.contains(it.ref());
    }

    private Set<ItemRef> notOthers(RegionCode region, ItemRef self) {
        var none = new HashSet<>(things.otherNames(region, self));
        none.add(self);
        judgements.holding(region).stream().filter(it -> it.label().setsApart()).forEach(it -> {
            if (it.pair().one().equals(self)) {
                none.add(it.pair().other());
            } else if (it.pair().other().equals(self)) {
                none.add(it.pair().one());
            }
        });
        return none;
    }
}
