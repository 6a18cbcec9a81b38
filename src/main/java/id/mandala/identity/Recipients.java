package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People the program may write to: those who hold a role and whose account is open. */
@Component
@Transactional(readOnly = true)
public class Recipients {

    /** @param email absent where nobody gave one: then the person cannot be reached */
    public record Recipient(UUID account, Actor actor, Optional<String> email) {}

    private final Accounts accounts;
    private final Chores chores;

    Recipients(Accounts accounts, Chores chores) {
        this.accounts = accounts;
        this.chores = chores;
    }

    /** Who holds a role here or below, by name, within the scope of who asks. */
    public List<Recipient> in(RegionCode region) {
        return accounts.holding(region).stream().map(Recipients::recipient).toList();
    }

    /** The one who asks, wherever the account is at home. */
    public Optional<Recipient> self() {
        return Actors.current()
                .account()
                .flatMap(it -> chores.run("recipient", () -> accounts.find(it)))
                .map(Recipients::recipient);
    }

    private static Recipient recipient(Account it) {
        return new Recipient(it.id(), it.actor(), it.email());
    }
}
