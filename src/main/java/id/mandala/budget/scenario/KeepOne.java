package id.mandala.budget.scenario;

import id.mandala.budget.refocus.Refocus;
import id.mandala.budget.refocus.Settings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers "why not this one?": what keeping an initiative as it was planned would cost, and what would have to change in its place. */
@Component
class KeepOne {

    private static final int WORK = 4;
    private static final Duration MOST = Duration.ofSeconds(10);

    /**
     * @param atLeast points that the best plan loses by it: proven
     * @param plan the best that was found with it, without what more money would bring
     */
    record Kept(BigDecimal atLeast, BigDecimal atMost, ScenarioPlan plan) {}

    /** @return empty where no plan was found that keeps it */
    Optional<Kept> keep(Inputs inputs, Question question, ScenarioPlan best, UUID initiative) {
        var instance = Problem.of(inputs, question);
        var settings = new Settings(WORK, MOST, _ -> {}, () -> false);
        return Refocus.keeping(instance, initiative.toString(), settings).map(it -> {
            var plan = new PlanMaking(inputs, question, instance, Optional.empty())
                    .plan(0, it, Optional.of(initiative.toString()), List.of());
            return new Kept(
                    best.value().subtract(plan.bound()).max(BigDecimal.ZERO),
                    best.value().subtract(plan.value()).max(BigDecimal.ZERO),
                    plan);
        });
    }
}
