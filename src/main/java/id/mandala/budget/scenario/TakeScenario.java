package id.mandala.budget.scenario;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers a question beside the request that asked it: begun, computed, and written down in transactions of their own, so that none is
 * long. One a region at a time, and one at a time on a machine, since each takes all of it.
 */
@Service
class TakeScenario {

    /** Small plans are done within it, and whoever asked sees them at once. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final Logger LOG = LoggerFactory.getLogger(TakeScenario.class);

    private final Masterplans masterplans;
    private final ReadInputs inputs;
    private final Solve solve;
    private final Scenarios scenarios;
    private final AuditTrail trail;
    private final Semaphore machine = new Semaphore(1);
    private final Map<RegionCode, Thread> running = new ConcurrentHashMap<>();

    TakeScenario(Masterplans masterplans, ReadInputs inputs, Solve solve, Scenarios scenarios, AuditTrail trail) {
        this.masterplans = masterplans;
        this.inputs = inputs;
        this.solve = solve;
        this.scenarios = scenarios;
        this.trail = trail;
    }

    /**
     * Begins one; it computes once this transaction has ended.
     *
     * @return its number
     * @throws RuleBroken where nothing is cut, nothing is planned in that year, or another one runs
     */
    @Transactional
    int take(RegionCode region, Question question) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        if (question.cutsNothing()) {
            throw new RuleBroken("budget.scenario.nothing-cut");
        }
        var plan = masterplans
                .covering(region, question.year())
                .orElseThrow(() -> new RuleBroken("budget.scenario.none-to-cut", String.valueOf(question.year())));
        var frozen = inputs.of(plan, question);
        if (frozen.items().isEmpty()) {
            throw new RuleBroken("budget.scenario.none-to-cut", String.valueOf(question.year()));
        }
        var actor = Actors.current();
        var number = scenarios
                .begin(region, plan.id(), question, frozen, actor.account().orElse(null))
                .orElseThrow(() -> new RuleBroken("budget.scenario.runs"));
        trail.record(region, "budget.scenario-asked", String.valueOf(number), Map.of("basis", question.basis()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var thread = Thread.ofPlatform()
                        .daemon()
                        .name("scenario " + region)
                        .unstarted(() -> Actors.as(actor, () -> compute(region, number, frozen, question)));
                running.put(region, thread);
                thread.start();
            }
        });
        return number;
    }

    /** Waits a moment for the one that runs on this machine. */
    void await(RegionCode region) {
        var thread = running.get(region);
        if (thread != null) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void cancel(RegionCode region, int number) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        scenarios.end(region, number, Scenario.State.CANCELLED);
    }

    private void compute(RegionCode region, int number, Inputs frozen, Question question) {
        try {
            machine.acquire();
            try {
                switch (solve.answer(frozen, question, done -> scenarios.goOn(region, number, done))) {
                    case Solve.Plans it -> scenarios.finish(region, number, it.plans());
                    case Solve.Nothing it -> scenarios.fitsNothing(region, number, it.why());
                }
            } finally {
                machine.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            scenarios.end(region, number, Scenario.State.CANCELLED);
        } catch (RuntimeException e) {
            LOG.error("Scenario {} of {} broke off", number, region, e);
            scenarios.end(region, number, Scenario.State.FAILED);
        } finally {
            running.remove(region);
        }
    }
}
