package id.mandala.audit;

import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of one transaction, waiting for its end. */
final class Pending implements TransactionSynchronization {

    private final JdbcClient jdbc;
    private final Anchors anchors;
    private final List<Draft> drafts = new ArrayList<>();
    private final TreeMap<RegionCode, Anchor> heads = new TreeMap<>();

    Pending(JdbcClient jdbc, Anchors anchors) {
        this.jdbc = jdbc;
        this.anchors = anchors;
    }

    static Pending ofThisTransaction(Supplier<Pending> fresh) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = fresh.get();
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /** Chains are locked in the order of their codes, so that two transactions over several regions cannot wait for each other. */
    @Override
    public void beforeCommit(boolean readOnly) {
        drafts.sort(Comparator.comparing(Draft::region));
        var written = new ArrayList<Anchor>();
        for (var draft : drafts) {
            var anchor = append(draft);
            heads.put(draft.region(), anchor);
            written.add(anchor.asIntent());
        }
        anchors.append(written);
    }

    private Anchor append(Draft draft) {
        return jdbc.sql("""
                        select seq, hash
                        from audit.append(:region, :actor_id, :actor, :action, :subject, cast(:detail as jsonb))
                        """)
                .param("region", draft.region().value())
                .param("actor_id", draft.actorId().orElse(null))
                .param("actor", draft.actor())
                .param("action", draft.action())
                .param("subject", draft.subject())
                .param("detail", draft.detail())
                .query((row, number) -> new Anchor(
                        draft.region().value(),
                        row.getLong("seq"),
                        HexFormat.of().formatHex(row.getBytes("hash"))))
                .single();
    }

    @Override
    public void afterCommit() {
        anchors.append(heads.values());
    }
}
