package id.mandala.evaluation.verdict;

import id.mandala.audit.AuditTrail;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.WhenJudged;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Freezes published results in the transaction that publishes or corrects them: all of a transaction together and at its end, so that
 * what it writes after the result is frozen with it. The year after is looked at too, for its improvement rests on this one.
 */
@Component
class Freeze implements WhenJudged {

    /** Regions read at once; bounds what is held of their marks. */
    private static final int CHUNK = 50;

    private final Counted counted;
    private final Verdicts verdicts;
    private final AuditTrail audit;

    Freeze(Counted counted, Verdicts verdicts, AuditTrail audit) {
        this.counted = counted;
        this.verdicts = verdicts;
        this.audit = audit;
    }

    @Override
    public void judged(Evaluation evaluation, Step step) {
        if (evaluation.published()) {
            due().note(evaluation);
        }
    }

    private Due due() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Due.class::isInstance)
                .map(Due.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var due = new Due();
                    TransactionSynchronizationManager.registerSynchronization(due);
                    return due;
                });
    }

    /** Adds a revision for each of the year whose input is not the one frozen last. */
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(int year, Set<RegionCode> regions) {
        var all = List.copyOf(new TreeSet<>(regions));
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunk(year, Set.copyOf(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
    }

    private void chunk(int year, Set<RegionCode> regions) {
        var heads = verdicts.heads(regions, year);
        var fresh = new ArrayList<Verdicts.Fresh>();
        for (var frozen : counted.of(year, regions)) {
            var head = heads.getOrDefault(frozen.region(), new Verdicts.Head(0, ""));
            var input = frozen.text();
            if (!Verdict.hash(input).equals(head.inputHash())) {
                fresh.add(new Verdicts.Fresh(frozen, head.revision() + 1, input, frozen.replay()));
            }
        }
        verdicts.add(fresh);
        fresh.forEach(it -> audit.record(
                it.frozen().region(),
                "evaluation.frozen",
                String.valueOf(year),
                Map.of("revision", it.revision(), "input", it.inputHash(), "outcome", it.outcomeHash())));
    }

    /** Before the trail's own end of the transaction, which then has the hashes: whoever moves a judgement on has written to the trail. */
    private final class Due implements TransactionSynchronization {

        private final SortedMap<Integer, Set<RegionCode>> years = new TreeMap<>();

        void note(Evaluation it) {
            for (int year : new int[] {it.year(), it.year() + 1}) {
                years.computeIfAbsent(year, key -> new TreeSet<>()).add(it.region());
            }
        }

        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            years.forEach(Freeze.this::freeze);
        }
    }
}
