package id.mandala.budget.adjustment;

import id.mandala.budget.adjustment.AdjustmentDraft.InitiativeEffect;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes down what an adjustment puts off. Money that was put off to that year before counts no more there: it goes on to the later year
 * within the new entry, so that no rupiah stands in the ledger twice.
 */
@Component
class PutOff {

    private static final Set<CarryOver.State> PROPOSED_OR_IN_THE_BUDGET =
            Set.of(CarryOver.State.OPEN, CarryOver.State.TAKEN_UP);

    private final CarryOvers carryOvers;

    PutOff(CarryOvers carryOvers) {
        this.carryOvers = carryOvers;
    }

    void putOff(RegionCode region, int adjustment, List<InitiativeEffect> effects) {
        effects.stream()
                .filter(it -> it.effect() == AdjustmentDraft.Effect.POSTPONED)
                .forEach(it -> putOff(region, Optional.of(adjustment), it, PROPOSED_OR_IN_THE_BUDGET));
    }

    /** What lines held and did not spend: only what was taken up from earlier years can be a part of that. */
    void leftOver(RegionCode region, List<InitiativeEffect> effects) {
        effects.forEach(it -> putOff(region, Optional.empty(), it, Set.of(CarryOver.State.TAKEN_UP)));
    }

    private void putOff(
            RegionCode region, Optional<Integer> adjustment, InitiativeEffect effect, Set<CarryOver.State> states) {
        var added = new ArrayList<CarryOver>();
        var left = effect.amount().amount();
        Optional<UUID> follows = Optional.empty();
        for (var it : carryOvers.counted(region, effect.initiative(), effect.source(), effect.fromYear(), states)) {
            if (left > 0) {
                carryOvers.decide(it.in(CarryOver.State.CARRIED_ON, ""));
                var stays = it.amount().amount() - left;
                if (stays > 0) {
                    added.add(it.remaining(new Rupiah(stays)));
                } else if (follows.isEmpty()) {
                    follows = Optional.of(it.id());
                }
                left -= Math.min(left, it.amount().amount());
            }
        }
        added.add(new CarryOver(
                region,
                UUID.randomUUID(),
                effect.initiative(),
                effect.source(),
                effect.fromYear(),
                effect.toYear().orElseThrow(),
                effect.amount(),
                effect.reason(),
                adjustment,
                follows,
                CarryOver.State.OPEN,
                "",
                1));
        carryOvers.add(added);
    }
}
