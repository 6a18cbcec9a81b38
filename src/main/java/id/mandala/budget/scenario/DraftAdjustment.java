package id.mandala.budget.scenario;

import id.mandala.budget.adjustment.AdjustmentDraft;
import id.mandala.budget.adjustment.AdjustmentDraft.InitiativeEffect;
import id.mandala.budget.adjustment.AdjustmentDraft.Shift;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The change of the budget that a plan asks for: what it frees in the cut's first year is taken from that year's lines. */
@Component
@Transactional(readOnly = true)
class DraftAdjustment {

    private final BudgetLines lines;

    DraftAdjustment(BudgetLines lines) {
        this.lines = lines;
    }

    AdjustmentDraft of(Scenario scenario, ScenarioPlan plan, AdoptScenario.Decree decree) {
        var year = scenario.question().year();
        var shifts = shifts(plan, lines.of(scenario.region(), year), year);
        return new AdjustmentDraft(
                year,
                decree.kind(),
                decree.basis(),
                decree.decidedOn(),
                decree.effectiveOn(),
                decree.note(),
                new Rupiah(shifts.stream().mapToLong(Shift::difference).sum()),
                shifts,
                effects(plan, decree.basis()));
    }

    /** Taken from the initiative's own lines of that source, those with most left first; never what is spent. */
    static List<Shift> shifts(ScenarioPlan plan, List<BudgetLine> lines, int year) {
        var shifts = new ArrayList<Shift>();
        for (var outcome : plan.outcomes()) {
            for (var source : FundingSource.values()) {
                var left = outcome.freed(year, source).amount();
                var own = lines.stream()
                        .filter(it -> it.initiative()
                                .filter(outcome.initiative()::equals)
                                .isPresent())
                        .filter(it -> it.source() == source)
                        .sorted(Comparator.comparingLong(
                                        (BudgetLine it) -> -it.free().amount())
                                .thenComparing(BudgetLine::id))
                        .toList();
                for (var line : own) {
                    var taken = Math.min(left, line.free().amount());
                    if (taken > 0) {
                        shifts.add(new Shift(line.id(), -taken));
                        left -= taken;
                    }
                }
            }
        }
        return shifts;
    }

    private static List<InitiativeEffect> effects(ScenarioPlan plan, String basis) {
        var effects = new ArrayList<InitiativeEffect>();
        for (var it : plan.outcomes()) {
            for (var cost : it.before()) {
                switch (it.kind()) {
                    case POSTPONED -> {
                        // What a smaller form gives up is not put off: it is gone.
                        it.afterOf(cost)
                                .ifPresent(amount -> effects.add(new InitiativeEffect(
                                        it.initiative(),
                                        AdjustmentDraft.Effect.POSTPONED,
                                        cost.year(),
                                        OptionalInt.of(cost.year() + it.shift()),
                                        cost.source(),
                                        amount,
                                        basis)));
                    }
                    case REDUCED, CANCELLED -> {
                        var gone = cost.amount().amount()
                                - it.afterOf(cost).map(Rupiah::amount).orElse(0L);
                        if (gone > 0) {
                            effects.add(new InitiativeEffect(
                                    it.initiative(),
                                    it.kind() == Outcome.Kind.REDUCED
                                            ? AdjustmentDraft.Effect.REDUCED
                                            : AdjustmentDraft.Effect.CANCELLED,
                                    cost.year(),
                                    OptionalInt.empty(),
                                    cost.source(),
                                    new Rupiah(gone),
                                    basis));
                        }
                    }
                    case ADDED -> {}
                }
            }
        }
        return effects;
    }
}
