package id.mandala.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** A person's passkeys, as the account page shows them. */
@Component
class Passkeys {

    record Shown(String id, String label, Instant created, Instant used) {}

    private final PasskeyRows rows;
    private final Chores chores;
    private final ApplicationEventPublisher events;

    Passkeys(PasskeyRows rows, Chores chores, ApplicationEventPublisher events) {
        this.rows = rows;
        this.chores = chores;
        this.events = events;
    }

    List<Shown> of(UUID account) {
        return rows.findByUserId(PasskeyRows.handle(account)).stream()
                .map(it -> new Shown(
                        it.getCredentialId().toBase64UrlString(), it.getLabel(), it.getCreated(), it.getLastUsed()))
                .toList();
    }

    /** Removes it if it is this person's; somebody else's is not there for him. */
    void remove(Account account, String id) {
        if (of(account.id()).stream().anyMatch(it -> it.id().equals(id))) {
            rows.delete(Bytes.fromBase64(id));
            note(account, "identity.passkey-removed");
        }
    }

    void note(Account account, String action) {
        chores.run(
                "passkey",
                () -> events.publishEvent(
                        new AccountEvent(account.actor(), account.home(), action, account.id(), Map.of())));
    }
}
