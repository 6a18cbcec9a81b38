package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.cases.Judgements;
import id.mandala.values.RegionCode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Compares all of a region's things with each other, beside the request that asked for it: begun, compared, and written down in three
 * transactions, so that none is long.
 */
@Service
class TakeSurvey {

    /** Most regions are done within it, and whoever asked sees the groups at once. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final Logger LOG = LoggerFactory.getLogger(TakeSurvey.class);

    private final Things things;
    private final Surveys surveys;
    private final Shelves shelves;
    private final Judgements judgements;
    private final Map<RegionCode, Thread> running = new ConcurrentHashMap<>();

    TakeSurvey(Things things, Surveys surveys, Shelves shelves, Judgements judgements) {
        this.things = things;
        this.surveys = surveys;
        this.shelves = shelves;
        this.judgements = judgements;
    }

    /** Begins one where none runs; it compares once this transaction has ended. */
    @Transactional
    void take(RegionCode region) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        var actor = Actors.current();
        surveys.begin(region, things.stamp(region))
                .ifPresent(run ->
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                var thread = Thread.ofVirtual()
                                        .name("survey " + region)
                                        .unstarted(() -> Actors.as(actor, () -> compare(region, run)));
                                running.put(region, thread);
                                thread.start();
                            }
                        }));
    }

    /** The same, here and to its end. */
    void takeNow(RegionCode region) {
        surveys.begin(region, things.stamp(region)).ifPresent(it -> compare(region, it));
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

    void cancel(RegionCode region) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        surveys.cancel(region);
    }

    private void compare(RegionCode region, UUID run) {
        try {
            var all = things.of(region);
            var judged = judgements.holding(region);
            var comparing = new Comparing(shelves.profiler(), shelves.scorer(), all, judged);
            var groups = comparing.groups(done -> surveys.goOn(region, run, all.size(), done));
            surveys.finish(region, run, all.size(), groups);
        } catch (RuntimeException e) {
            LOG.error("The survey of {} broke off", region, e);
            surveys.end(region, run, SurveyRun.State.FAILED);
        } finally {
            running.remove(region);
        }
    }
}
