package id.mandala.budget.scenario;

import id.mandala.budget.refocus.Change;
import id.mandala.budget.refocus.Checker;
import id.mandala.budget.refocus.Instance;
import id.mandala.budget.refocus.Prices;
import id.mandala.budget.refocus.Result;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the engine found, told in the words of the plan: outcomes, money and reasons. */
final class PlanMaking {

    private static final int MOST_REASONS = 3;

    private final Inputs inputs;
    private final Question question;
    private final Instance instance;
    private final Optional<Prices> prices;
    private final Map<String, Inputs.Item> items;

    PlanMaking(Inputs inputs, Question question, Instance instance, Optional<Prices> prices) {
        this.inputs = inputs;
        this.question = question;
        this.instance = instance;
        this.prices = prices;
        this.items =
                inputs.items().stream().collect(Collectors.toMap(it -> it.id().toString(), it -> it));
    }

    ScenarioPlan plan(int position, Result found, Optional<String> keeps, List<ScenarioPlan.More> more) {
        var outcomes = found.changes().stream()
                .map(this::outcome)
                .sorted(Comparator.comparingLong(
                        it -> -it.freed(question.year()).amount()))
                .toList();
        return new ScenarioPlan(
                position,
                keeps.map(id -> item(id).name()),
                found.plan().hash(),
                Solve.points(found.value()),
                Solve.points(found.bound()),
                Solve.points(Checker.value(instance, instance.planned())),
                found.isByClock(),
                outcomes,
                money(outcomes),
                more);
    }

    ScenarioPlan.More more(int year, String source, Result best, Result richer) {
        var back = best.changes().stream()
                .filter(it -> richer.plan().of(it.id()).equals(it.before()))
                .map(it -> item(it.id()).name())
                .toList();
        return new ScenarioPlan.More(
                year,
                FundingSource.valueOf(source),
                Solve.points(Math.max(0, richer.value() - best.value())),
                Solve.points(Math.max(0, richer.bound() - best.value())),
                back);
    }

    private Inputs.Item item(String id) {
        var item = items.get(id);
        if (item == null) {
            throw new IllegalStateException("The engine names " + id + ", which it was not given");
        }
        return item;
    }

    private Outcome outcome(Change change) {
        var item = item(change.id());
        var share = change.after()
                .map(it -> it.form() == Instance.Form.FULL
                        ? BigDecimal.ONE
                        : item.leastShare().orElseThrow())
                .orElse(BigDecimal.ZERO);
        var kind = change.isDropped()
                ? Outcome.Kind.CANCELLED
                : change.shift() > 0 ? Outcome.Kind.POSTPONED : Outcome.Kind.REDUCED;
        return new Outcome(
                item.id(),
                kind,
                change.shift(),
                share,
                item.costs(),
                after(item, change.shift(), share),
                prices.map(it -> Solve.points(it.worth(change.id()))).orElse(BigDecimal.ZERO),
                prices.flatMap(it -> it.weightToKeep(change.id()))
                        .map(it -> question.weight(item.dimension())
                                .multiply(BigDecimal.valueOf(it))
                                .setScale(2, RoundingMode.UP)),
                prices.map(it -> reasons(it, change.id())).orElse(List.of()));
    }

    private static List<Cost> after(Inputs.Item item, int shift, BigDecimal share) {
        if (share.signum() == 0) {
            return List.of();
        }
        return item.costs().stream()
                .map(it -> new Cost(it.year() + shift, it.source(), times(it.amount(), share)))
                .toList();
    }

    /** Up to the whole rupiah, as the engine counts it. */
    private static Rupiah times(Rupiah amount, BigDecimal share) {
        return new Rupiah(BigDecimal.valueOf(amount.amount())
                .multiply(share)
                .setScale(0, RoundingMode.UP)
                .longValueExact());
    }

    private List<Outcome.Price> reasons(Prices prices, String id) {
        return prices.asked(id).stream()
                .filter(it -> it.worth() > 0)
                .limit(MOST_REASONS)
                .map(this::reason)
                .toList();
    }

    private Outcome.Price reason(Prices.Price price) {
        var worth = Solve.points(price.worth());
        var parts = price.of().split(" ", -1);
        if (price.rule().equals("ceiling") || price.rule().equals("no-room")) {
            return new Outcome.Price(
                    price.rule(), Integer.parseInt(parts[0]), Optional.of(FundingSource.valueOf(parts[1])), "", worth);
        }
        var names = new ArrayList<String>();
        for (var part : parts) {
            Optional.ofNullable(items.get(part)).ifPresent(it -> names.add(it.name()));
        }
        return new Outcome.Price(price.rule(), 0, Optional.empty(), String.join(" – ", names), worth);
    }

    /** By year and source, where there was or is any. */
    private List<ScenarioPlan.Money> money(List<Outcome> outcomes) {
        var changed = outcomes.stream().collect(Collectors.toMap(Outcome::initiative, it -> it));
        var money = new ArrayList<ScenarioPlan.Money>();
        for (var ceiling : inputs.ceilings()) {
            long planned = 0;
            long used = 0;
            for (var item : inputs.items()) {
                var outcome = changed.get(item.id());
                planned += of(item.costs(), ceiling);
                used += of(outcome == null ? item.costs() : outcome.after(), ceiling);
            }
            if (planned > 0 || used > 0) {
                money.add(new ScenarioPlan.Money(
                        ceiling.year(), ceiling.source(), ceiling.amount(), new Rupiah(planned), new Rupiah(used)));
            }
        }
        return money;
    }

    private static long of(List<Cost> costs, Inputs.Ceiling of) {
        return costs.stream()
                .filter(it -> it.year() == of.year() && it.source() == of.source())
                .mapToLong(it -> it.amount().amount())
                .sum();
    }
}
