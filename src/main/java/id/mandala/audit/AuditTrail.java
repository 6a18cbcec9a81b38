package id.mandala.audit;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where every deed is written down, within the deed's own transaction: both hold or neither. The entry joins its chain just before
 * the commit, because the chain's lock is the one thing all deeds of a region share.
 */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Anchors anchors;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Anchors anchors) {
        this.jdbc = jdbc;
        this.json = json;
        this.anchors = anchors;
    }

    /**
     * @param action what was done, {@code module.deed}; its words stand in the messages under {@code audit.action.<action>}
     * @param subject what it was done to, an id or code; never a person's name
     * @param detail what changed, small; never a person's name, never a secret
     */
    public void record(RegionCode region, String action, String subject, Map<String, Object> detail) {
        record(Actors.current(), region, action, subject, detail);
    }

    void record(Actor actor, RegionCode region, String action, String subject, Map<String, Object> detail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("nothing is recorded outside a transaction: " + action);
        }
        var entry = new Draft(region, actor.account(), label(actor), action, subject, json.writeValueAsString(detail));
        Pending.ofThisTransaction(() -> new Pending(jdbc, anchors)).add(entry);
    }

    private static String label(Actor actor) {
        if (actor.account().isPresent()) {
            return "account";
        }
        return actor.isVisitor() ? "visitor" : actor.name();
    }
}
