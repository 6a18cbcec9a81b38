package id.mandala.budget.adjustment;

import id.mandala.audit.AuditTrail;
import id.mandala.budget.adjustment.AdjustmentDraft.InitiativeEffect;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was not spent by a year's end goes on to a later one, once. */
@Service
@Transactional
class CarryLeftOver {

    private final CarryOvers carryOvers;
    private final PutOff putOff;
    private final Today today;
    private final AuditTrail trail;

    CarryLeftOver(CarryOvers carryOvers, PutOff putOff, Today today, AuditTrail trail) {
        this.carryOvers = carryOvers;
        this.putOff = putOff;
        this.today = today;
        this.trail = trail;
    }

    /**
     * @param keys which of it: {@link LeftOver#key}
     * @throws RuleBroken {@code budget.carry.year-runs} for a year that is not over, {@code budget.carry.none-left} where one of them
     *     has nothing left or was carried on already
     */
    void carry(RegionCode region, int year, int toYear, String reason, Set<String> keys) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        if (year >= today.date().getYear()) {
            throw new RuleBroken("budget.carry.year-runs", String.valueOf(year));
        }
        var chosen = carryOvers.leftOver(region, year).stream()
                .filter(it -> keys.contains(it.key()))
                .toList();
        if (keys.isEmpty() || chosen.size() < keys.size()) {
            throw new RuleBroken("budget.carry.none-left");
        }
        var effects = chosen.stream()
                .map(it -> new InitiativeEffect(
                        it.initiative(),
                        AdjustmentDraft.Effect.POSTPONED,
                        year,
                        OptionalInt.of(toYear),
                        it.source(),
                        it.left(),
                        reason))
                .toList();
        putOff.leftOver(region, effects);
        trail.record(
                region,
                "budget.left-over-carried",
                String.valueOf(year),
                Map.of(
                        "to", toYear,
                        "entries", chosen.size(),
                        "amount",
                                chosen.stream()
                                        .mapToLong(it -> it.left().amount())
                                        .sum()));
    }
}
