package id.mandala.budget.scenario;

import id.mandala.budget.line.AccountCode;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.Ceilings;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each source can still give in each year. Set by the region, or else what is planned; for years nobody has planned, the last
 * one that is known.
 */
@Component
@Transactional(readOnly = true)
class SourceCeilings {

    private record Key(int year, FundingSource source) {}

    private final Ceilings known;

    SourceCeilings(Ceilings known) {
        this.known = known;
    }

    List<Inputs.Ceiling> of(
            RegionCode region, List<Integer> years, List<Inputs.Item> items, List<BudgetLine> ofFirstYear) {
        var set = set(region);
        var planned = planned(items);
        var spent = spent(ofFirstYear);
        var ceilings = new ArrayList<Inputs.Ceiling>();
        for (var source : FundingSource.values()) {
            Optional<Long> last = Optional.empty();
            for (int year : years) {
                var key = new Key(year, source);
                var gone = year == years.getFirst() ? spent.getOrDefault(source, 0L) : 0L;
                var amount = Optional.ofNullable(set.get(key))
                        .or(() -> Optional.ofNullable(planned.get(key)).map(it -> it + gone));
                last = amount.isPresent() ? amount : last;
                last.ifPresent(it -> ceilings.add(new Inputs.Ceiling(year, source, less(it, gone), amount.isEmpty())));
            }
        }
        return ceilings;
    }

    /** With what is cut taken away. */
    List<Inputs.Ceiling> cut(List<Inputs.Ceiling> planned, Question question, List<BudgetLine> ofFirstYear) {
        var accounts = accounts(question, ofFirstYear);
        return planned.stream()
                .map(it -> {
                    var left = BigDecimal.valueOf(it.amount().amount())
                            .multiply(question.left(it.year(), it.source()))
                            .setScale(0, RoundingMode.DOWN)
                            .longValueExact();
                    var more = it.year() == question.year() ? accounts.getOrDefault(it.source(), 0L) : 0L;
                    return new Inputs.Ceiling(it.year(), it.source(), less(left, more), it.assumed());
                })
                .toList();
    }

    private static Map<FundingSource, Long> accounts(Question question, List<BudgetLine> lines) {
        var cut = new EnumMap<FundingSource, Long>(FundingSource.class);
        if (!question.account().isEmpty()) {
            var asked = AccountCode.of(question.account());
            for (var line : lines) {
                if (asked.holds(line.account())) {
                    var taken = BigDecimal.valueOf(line.free().amount())
                            .multiply(question.accountPercent())
                            .movePointLeft(2)
                            .setScale(0, RoundingMode.UP)
                            .longValueExact();
                    cut.merge(line.source(), taken, Long::sum);
                }
            }
        }
        return cut;
    }

    private Map<Key, Long> set(RegionCode region) {
        var set = new HashMap<Key, Long>();
        known.of(region)
                .forEach((year, of) -> of.forEach((source, it) ->
                        set.put(new Key(year, source), it.amount().amount())));
        return set;
    }

    private static Map<Key, Long> planned(List<Inputs.Item> items) {
        var planned = new HashMap<Key, Long>();
        for (var item : items) {
            for (var it : item.costs()) {
                planned.merge(new Key(it.year(), it.source()), it.amount().amount(), Long::sum);
            }
        }
        return planned;
    }

    /** What is gone already, and what other things than initiatives are to take. */
    private static Map<FundingSource, Long> spent(List<BudgetLine> lines) {
        var spent = new EnumMap<FundingSource, Long>(FundingSource.class);
        lines.forEach(it ->
                spent.merge(it.source(), (it.initiative().isPresent() ? it.spent() : it.amount()).amount(), Long::sum));
        return spent;
    }

    private static Rupiah less(long amount, long taken) {
        return new Rupiah(Math.max(0, amount - taken));
    }
}
