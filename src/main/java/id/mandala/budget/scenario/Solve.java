package id.mandala.budget.scenario;

import id.mandala.budget.refocus.Change;
import id.mandala.budget.refocus.Instance;
import id.mandala.budget.refocus.NothingFits;
import id.mandala.budget.refocus.Prices;
import id.mandala.budget.refocus.Refocus;
import id.mandala.budget.refocus.Result;
import id.mandala.budget.refocus.Settings;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;

/** Answers a question by the engine: plans from fewest changes to most value with their reasons, or why there is none. */
@Component
class Solve {

    private static final long BILLION = 1_000_000_000;
    private static final int MOST_TIGHT = 3;
    private static final int A_LITTLE = 4;
    private static final int ENOUGH = 3;

    sealed interface Answer {}

    record Plans(List<ScenarioPlan> plans) implements Answer {}

    record Nothing(Shortfall why) implements Answer {}

    /** @param goOn is told the per cent done, and says whether to go on */
    Answer answer(Inputs inputs, Question question, IntPredicate goOn) {
        var instance = Problem.of(inputs, question);
        var settings = settings(Settings.WORK, goOn);
        var found = Refocus.replan(instance, settings);
        if (found.isEmpty()) {
            return new Nothing(shortfall(inputs, NothingFits.of(instance)));
        }
        var prices = Prices.of(instance);
        var told = new PlanMaking(inputs, question, instance, prices);
        var more = prices.map(it -> more(told, instance, found.getLast(), it.tight(), goOn))
                .orElse(List.of());
        var plans = new ArrayList<ScenarioPlan>();
        for (var it : withOthers(instance, found, goOn)) {
            plans.add(told.plan(plans.size() + 1, it.plan(), it.keeps(), more));
        }
        return new Plans(plans);
    }

    /** @param keeps id of the initiative that it was asked to keep as planned, where it was */
    private record Found(Result plan, Optional<String> keeps) {}

    /**
     * Where few plans stand out, others beside them that keep one of what the best changes, the most worth first: another way to decide,
     * with its price.
     */
    private static List<Found> withOthers(Instance instance, List<Result> found, IntPredicate goOn) {
        var all = new ArrayList<Found>();
        found.forEach(it -> all.add(new Found(it, Optional.empty())));
        var changed = found.getLast().changes().stream()
                .map(Change::id)
                .sorted(Comparator.comparingLong(id -> -worth(instance, id)))
                .toList();
        for (var id : changed) {
            if (all.size() >= ENOUGH || !goOn.test(99)) {
                break;
            }
            Refocus.keeping(instance, id, settings(A_LITTLE, _ -> goOn.test(99)))
                    .filter(it ->
                            all.stream().noneMatch(other -> other.plan().plan().equals(it.plan())))
                    .ifPresent(it -> all.add(new Found(it, Optional.of(id))));
        }
        all.sort(Comparator.comparingInt((Found it) -> it.plan().changes().size())
                .thenComparingLong(it -> it.plan().value()));
        return all;
    }

    private static long worth(Instance instance, String id) {
        return instance.initiatives().stream()
                .filter(it -> it.id().equals(id))
                .mapToLong(Instance.Initiative::value)
                .sum();
    }

    private static Settings settings(int work, IntPredicate goOn) {
        var stopped = new AtomicBoolean();
        return new Settings(
                work,
                Settings.MOST,
                it -> stopped.compareAndSet(false, !goOn.test((int) Math.round(99 * it.done()))),
                stopped::get);
    }

    /** For the dearest ceilings, what a billion rupiah more would add to the best plan: found, and proven not to be exceeded. */
    private static List<ScenarioPlan.More> more(
            PlanMaking told, Instance instance, Result best, List<Prices.Tight> tight, IntPredicate goOn) {
        var more = new ArrayList<ScenarioPlan.More>();
        for (var it : tight.stream().limit(MOST_TIGHT).toList()) {
            if (best.changes().isEmpty() || !goOn.test(99)) {
                break;
            }
            var richer = instance.with(it.source(), it.year(), BILLION);
            Refocus.best(richer, best.plan(), settings(A_LITTLE, _ -> goOn.test(99)))
                    .ifPresent(found -> more.add(told.more(it.year(), it.source(), best, found)));
        }
        return more;
    }

    private static Shortfall shortfall(Inputs inputs, NothingFits why) {
        return new Shortfall(
                inputs.items().stream()
                        .filter(it -> why.leftOut().contains(it.id().toString()))
                        .map(Inputs.Item::name)
                        .toList(),
                why.missing().stream()
                        .map(it -> new Shortfall.Missing(
                                it.year(), FundingSource.valueOf(it.source()), new Rupiah(it.amount())))
                        .toList());
    }

    static BigDecimal points(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }
}
