package id.mandala.budget.revenue;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what an initiative of the plan does to an account. */
@Service
@Transactional
class StateRevenueEffect {

    private final EditRevenue edit;
    private final RevenueEffects effects;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final Today today;
    private final AuditTrail trail;

    StateRevenueEffect(
            EditRevenue edit,
            RevenueEffects effects,
            Masterplans masterplans,
            Initiatives initiatives,
            Today today,
            AuditTrail trail) {
        this.edit = edit;
        this.effects = effects;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.today = today;
        this.trail = trail;
    }

    /** The initiatives of the current plan, by name. */
    List<Initiative> inPlan(RegionCode region) {
        return masterplans.current(region).map(initiatives::of).orElse(List.of()).stream()
                .filter(it -> it.stage() == Stage.IN_PLAN)
                .sorted(Comparator.comparing(it -> it.outline().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The years a form asks for: those of the initiative. */
    static List<Integer> years(Initiative initiative) {
        return initiative.outline().span().years();
    }

    /** @throws RuleBroken {@code budget.revenue.initiative}, {@code budget.revenue.effect-twice} */
    void add(RegionCode region, Effect wanted) {
        EditRevenue.require(region);
        var account = edit.find(region, wanted.account());
        if (inPlan(region).stream().noneMatch(it -> it.id().equals(wanted.initiative()))) {
            throw new RuleBroken("budget.revenue.initiative");
        }
        if (find(account, wanted.initiative()).isPresent()) {
            throw new RuleBroken("budget.revenue.effect-twice");
        }
        check(wanted);
        effects.add(region, wanted);
        record(account, "budget.revenue-effect-added", wanted);
    }

    /** The same again changes nothing. */
    void change(RegionCode region, Version seen, Effect wanted) {
        EditRevenue.require(region);
        var account = edit.find(region, wanted.account());
        var present = find(account, wanted.initiative()).orElseThrow(StaleVersion::new);
        if (wanted.saysTheSame(present)) {
            return;
        }
        seen.mustBe(present.version());
        check(wanted);
        if (!effects.change(region, wanted)) {
            throw new StaleVersion();
        }
        record(account, "budget.revenue-effect-changed", wanted);
    }

    void remove(RegionCode region, UUID id, UUID initiative, Version seen) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        var present = find(account, initiative).orElseThrow(StaleVersion::new);
        seen.mustBe(present.version());
        effects.remove(region, present);
        record(account, "budget.revenue-effect-removed", present);
    }

    Optional<Effect> find(RevenueAccount account, UUID initiative) {
        return effects.on(account).stream()
                .filter(it -> it.initiative().equals(initiative))
                .findFirst();
    }

    /** @throws RuleBroken {@code budget.revenue.effect-future} where it tells what a year brought that has not begun */
    private void check(Effect wanted) {
        int now = today.date().getYear();
        wanted.years().forEach((year, amounts) -> {
            if (amounts.realised() != null && year > now) {
                throw new RuleBroken("budget.revenue.effect-future", String.valueOf(year));
            }
        });
    }

    private void record(RevenueAccount account, String action, Effect effect) {
        trail.record(
                account.region(),
                action,
                account.id().toString(),
                Map.of("initiative", effect.initiative().toString()));
    }
}
