package id.mandala.budget.adjustment;

import id.mandala.audit.AuditTrail;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a change of the budget: lines, record and ledger together, or nothing. */
@Service
@Transactional
public class AdoptAdjustment {

    private final BudgetLines lines;
    private final Adjustments adjustments;
    private final PutOff putOff;
    private final AuditTrail trail;

    AdoptAdjustment(BudgetLines lines, Adjustments adjustments, PutOff putOff, AuditTrail trail) {
        this.lines = lines;
        this.adjustments = adjustments;
        this.putOff = putOff;
        this.trail = trail;
    }

    /**
     * @return its number in the region
     * @throws RuleBroken where a line is not one of that year, less would be left of it than is spent, or what should stay within a
     *     source leaves it
     */
    public int adopt(RegionCode region, AdjustmentDraft draft) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        adjustments.recorded(region, draft).ifPresent(it -> {
            throw new RuleBroken("budget.adjustment.twice", String.valueOf(it));
        });
        var number = adjustments.add(region, draft, Actors.current().account().orElse(null));
        var before = hold(region, draft);
        var differences = draft.shifts().stream()
                .collect(Collectors.toMap(AdjustmentDraft.Shift::line, AdjustmentDraft.Shift::difference));
        checkSources(draft, before, differences);
        var after = before.stream()
                .map(it -> it.moved(differences.getOrDefault(it.id(), 0L)))
                .toList();
        lines.move(after);
        adjustments.addLines(number, before, after);
        adjustments.addEffects(region, number, draft.effects());
        putOff.putOff(region, number, draft.effects());
        trail.record(
                region,
                "budget.adjusted",
                String.valueOf(number),
                Map.of(
                        "year", draft.year(),
                        "kind", draft.kind().name(),
                        "basis", draft.basis(),
                        "total", draft.total().amount()));
        return number;
    }

    /** A shift within the year's budget cannot turn one source's money into another's. */
    private static void checkSources(AdjustmentDraft draft, List<BudgetLine> lines, Map<UUID, Long> differences) {
        if (draft.kind().keepsTotal()) {
            var sources = lines.stream().collect(Collectors.groupingBy(BudgetLine::source));
            for (var own : sources.values()) {
                long sum = own.stream()
                        .mapToLong(it -> differences.getOrDefault(it.id(), 0L))
                        .sum();
                if (sum != 0) {
                    throw new RuleBroken(
                            "budget.adjustment.across-sources", own.getFirst().name(), new Rupiah(sum));
                }
            }
        }
    }

    private List<BudgetLine> hold(RegionCode region, AdjustmentDraft draft) {
        var ids = draft.shifts().stream().map(AdjustmentDraft.Shift::line).toList();
        var held = lines.hold(region, ids).stream().collect(Collectors.toMap(BudgetLine::id, Function.identity()));
        return ids.stream().map(id -> ofYear(held, id, draft.year())).toList();
    }

    private static BudgetLine ofYear(Map<UUID, BudgetLine> held, UUID id, int year) {
        var line = held.get(id);
        if (line == null || line.year() != year) {
            throw new RuleBroken("budget.adjustment.line-gone", String.valueOf(year));
        }
        return line;
    }
}
