package id.mandala.budget.scenario;

import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.masterplan.proposal.SavePart;
import id.mandala.values.Rupiah;
import id.mandala.web.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Writes an outcome into the working plan by the masterplan's own deeds: the costs move, and the span grows with them as far as the plan
 * reaches. What comes after the plan's last year stands in the ledger of what was put off alone. Targets are left for their agency to set
 * anew.
 */
@Component
class AmendPlan {

    private record Key(int year, FundingSource source) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return year == other.year ? source.compareTo(other.source) : Integer.compare(year, other.year);
        }
    }

    private final Initiatives initiatives;
    private final Proposals proposals;
    private final EditInitiatives edit;
    private final SavePart save;

    AmendPlan(Initiatives initiatives, Proposals proposals, EditInitiatives edit, SavePart save) {
        this.initiatives = initiatives;
        this.proposals = proposals;
        this.edit = edit;
        this.save = save;
    }

    void amend(Masterplan plan, Outcome outcome) {
        var region = plan.region();
        var present = initiatives
                .hold(region, outcome.initiative())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var means = proposals.of(region, present.id()).means();
        var costs = costs(means.costs(), outcome, plan.span());
        var longer = longer(present, costs);
        save.save(region, longer.id(), new Version(longer.version()), PartKind.MEANS, means.withCosts(costs));
    }

    /** What stood in the plan, less what was not spent, and with what comes in its place; within the plan's span. */
    static List<Cost> costs(List<Cost> planned, Outcome outcome, Span span) {
        var sums = new TreeMap<Key, Long>();
        add(sums, planned, 1);
        add(sums, outcome.before(), -1);
        add(sums, outcome.after(), 1);
        var costs = new ArrayList<Cost>();
        sums.forEach((key, amount) -> {
            if (amount > 0 && span.covers(key.year())) {
                costs.add(new Cost(key.year(), key.source(), new Rupiah(amount)));
            }
        });
        return costs;
    }

    private static void add(Map<Key, Long> sums, List<Cost> costs, int sign) {
        costs.forEach(it ->
                sums.merge(new Key(it.year(), it.source()), sign * it.amount().amount(), Long::sum));
    }

    private Initiative longer(Initiative present, List<Cost> costs) {
        var it = present.outline();
        var last = costs.stream().mapToInt(Cost::year).max().orElse(it.span().last());
        if (last <= it.span().last()) {
            return present;
        }
        return edit.change(
                present.region(),
                present.id(),
                new Version(present.version()),
                new Outline(
                        it.key(),
                        it.name(),
                        it.description(),
                        it.dimension(),
                        it.subDimension(),
                        it.topic(),
                        it.lead(),
                        it.supporting(),
                        new Span(it.span().first(), last)));
    }
}
