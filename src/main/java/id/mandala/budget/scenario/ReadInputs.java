package id.mandala.budget.scenario;

import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.region.Regions;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a scenario is computed from. An initiative that has budget lines in the cut's first year costs there what is not spent
 * of them; everything else costs what the masterplan estimates.
 */
@Component
@Transactional(readOnly = true)
class ReadInputs {

    /** Nothing is put off further than this. */
    private static final int LONGEST = 10;

    private final PlannedInitiatives initiatives;
    private final BudgetLines lines;
    private final InitiativeRules rules;
    private final SourceCeilings ceilings;
    private final Regions regions;

    ReadInputs(
            PlannedInitiatives initiatives,
            BudgetLines lines,
            InitiativeRules rules,
            SourceCeilings ceilings,
            Regions regions) {
        this.initiatives = initiatives;
        this.lines = lines;
        this.rules = rules;
        this.ceilings = ceilings;
        this.regions = regions;
    }

    Inputs of(Masterplan plan, Question question) {
        var ofYear = lines.of(plan.region(), question.year());
        var decided = rules.of(plan.region());
        var districts = regions.districtsOf(plan.region()).size();
        var paid = paid(ofYear);
        var items = new ArrayList<Inputs.Item>();
        for (var it : initiatives.inPlan(plan)) {
            var costs = costs(it, question.year(), paid.get(it.id()));
            if (!costs.isEmpty()) {
                items.add(item(
                        it, costs, decided.getOrDefault(it.id(), InitiativeRule.NONE), question, ofYear, districts));
            }
        }
        var years = years(items, question);
        var planned = ceilings.of(plan.region(), years, items, ofYear);
        return new Inputs(years, ties(items), ceilings.cut(planned, question, ofYear), planned);
    }

    /** What is not spent of the lines of the year, by initiative. */
    private static Map<UUID, Map<FundingSource, Long>> paid(List<BudgetLine> lines) {
        var paid = new HashMap<UUID, Map<FundingSource, Long>>();
        for (var line : lines) {
            line.initiative()
                    .ifPresent(it -> paid.computeIfAbsent(it, _ -> new HashMap<>())
                            .merge(line.source(), line.free().amount(), Long::sum));
        }
        return paid;
    }

    private static List<Cost> costs(PlannedInitiative initiative, int from, @Nullable Map<FundingSource, Long> paid) {
        var costs = new ArrayList<Cost>();
        for (var it : initiative.particulars().means().costs()) {
            if (it.year() > from || (it.year() == from && paid == null)) {
                costs.add(it);
            }
        }
        if (paid != null) {
            paid.forEach((source, free) -> {
                if (free > 0) {
                    costs.add(new Cost(from, source, new Rupiah(free)));
                }
            });
        }
        costs.sort((a, b) -> a.year() == b.year() ? a.source().compareTo(b.source()) : a.year() - b.year());
        return costs;
    }

    private static Inputs.Item item(
            PlannedInitiative it,
            List<Cost> costs,
            InitiativeRule rule,
            Question question,
            List<BudgetLine> lines,
            int districts) {
        var outline = it.outline();
        var spent = lines.stream()
                .anyMatch(line -> line.initiative().filter(it.id()::equals).isPresent()
                        && line.spent().isPositive());
        return new Inputs.Item(
                it.id(),
                outline.name(),
                outline.lead(),
                outline.dimension(),
                Optional.of(it.path()).filter(path -> !path.isEmpty()),
                costs,
                rule.worth().orElseGet(() -> Worth.of(it, districts).value()),
                spent || outline.span().first() < question.year(),
                rule.mandatory(),
                rule.leastShare(),
                rule.latestShift(),
                it.particulars().dependencies().prerequisites(),
                it.particulars().dependencies().alternatives());
    }

    private static List<Integer> years(List<Inputs.Item> items, Question question) {
        var last = items.stream()
                .mapToInt(it -> it.last() + it.latestShift())
                .max()
                .orElse(question.until());
        var until = Math.min(Math.max(last, question.until()), question.year() + LONGEST - 1);
        return IntStream.rangeClosed(question.year(), until).boxed().toList();
    }

    /** What has ended already, or stands in no plan, holds nobody up. */
    private static List<Inputs.Item> ties(List<Inputs.Item> items) {
        var there = items.stream().map(Inputs.Item::id).collect(Collectors.toSet());
        return items.stream()
                .map(it -> new Inputs.Item(
                        it.id(),
                        it.name(),
                        it.agency(),
                        it.dimension(),
                        it.mission(),
                        it.costs(),
                        it.worth(),
                        it.begun(),
                        it.mandatory(),
                        it.leastShare(),
                        it.latestShift(),
                        among(it.prerequisites(), there),
                        among(it.alternatives(), there)))
                .toList();
    }

    private static Set<UUID> among(Set<UUID> ids, Set<UUID> there) {
        return ids.stream().filter(there::contains).collect(Collectors.toSet());
    }
}
