package id.mandala.evaluation.verdict;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Freezes what an older program published, once; afterwards it is one query a start. A year is a transaction. */
@Component
class FreezeOlder {

    private static final Logger LOG = LoggerFactory.getLogger(FreezeOlder.class);

    private final Verdicts verdicts;
    private final Freeze freeze;
    private final TransactionTemplate transaction;

    FreezeOlder(Verdicts verdicts, Freeze freeze, PlatformTransactionManager transactions) {
        this.verdicts = verdicts;
        this.freeze = freeze;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void freezeMissing() {
        Actors.as(Actor.program("freeze"), () -> verdicts.missing().forEach(this::freezeYear));
    }

    private void freezeYear(int year, Set<RegionCode> regions) {
        try {
            transaction.executeWithoutResult(_ -> freeze.freeze(year, regions));
        } catch (DuplicateKeyException another) {
            LOG.info("The results of {} were frozen by another node at the same time", year);
        }
    }
}
