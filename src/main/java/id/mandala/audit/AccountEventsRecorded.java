package id.mandala.audit;

import id.mandala.identity.AccountEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what happens to accounts. The identity module cannot call this one, so it tells by events, in its own transaction. */
@Component
class AccountEventsRecorded {

    private final AuditTrail trail;

    AccountEventsRecorded(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(AccountEvent event) {
        trail.record(
                event.actor(), event.region(), event.action(), event.account().toString(), event.detail());
    }
}
