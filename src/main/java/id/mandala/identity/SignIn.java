package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Signing in with a name and a password, by form and for tokens alike. */
@Component
class SignIn {

    /** A try: what was typed, whence, and the known device's cookie if the browser showed one. */
    record Try(String username, String password, String address, Optional<Secret> device) {}

    sealed interface Answer {}

    record Welcome(Account account, boolean fromKnownDevice) implements Answer {}

    /** The same for an unknown name, a wrong password and a closed account. */
    record Wrong() implements Answer {}

    record TooOften(Duration pause) implements Answer {}

    static final UUID NOBODY = new UUID(0, 0);

    /** Tries from one address wait for each other in the database; only so many may hold a connection meanwhile. */
    private final Semaphore doormen = new Semaphore(4, true);

    private final Chores chores;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Devices devices;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    SignIn(
            Chores chores,
            Accounts accounts,
            Attempts attempts,
            Devices devices,
            Passwords passwords,
            ApplicationEventPublisher events) {
        this.chores = chores;
        this.accounts = accounts;
        this.attempts = attempts;
        this.devices = devices;
        this.passwords = passwords;
        this.events = events;
    }

    private record Begun(
            Optional<Account> account, boolean knownDevice, Attempts.@Nullable Admitted attempt, Duration pause) {}

    /** The password is compared between two transactions, so that no connection waits for it. */
    Answer answer(Try it) {
        var begun = admitted(it);
        if (begun.attempt() == null) {
            return new TooOften(begun.pause());
        }
        var attempt = begun.attempt();
        var open = begun.account().filter(Account::isOpen);
        var right = passwords.match(it.password(), open.flatMap(Account::passwordHash));
        return chores.run("sign-in", () -> {
            if (right) {
                attempts.proveRight(attempt);
                return new Welcome(open.orElseThrow(), begun.knownDevice());
            }
            events.publishEvent(refused(begun.account()));
            return new Wrong();
        });
    }

    private Begun admitted(Try it) {
        doormen.acquireUninterruptibly();
        try {
            return chores.run("sign-in", () -> begin(it));
        } finally {
            doormen.release();
        }
    }

    private Begun begin(Try it) {
        var name = Username.hash(it.username());
        var account = accounts.find(it.username());
        var device = it.device()
                .map(Secret::hash)
                .filter(hash ->
                        account.filter(known -> devices.knows(hash, known.id())).isPresent())
                .orElse(null);
        var wait = attempts.wait(name, it.address(), device);
        return wait.isPresent()
                ? new Begun(account, device != null, null, wait.get())
                : new Begun(account, device != null, attempts.admit(name, it.address(), device), Duration.ZERO);
    }

    private static AccountEvent refused(Optional<Account> account) {
        return new AccountEvent(
                Actors.current(),
                account.map(Account::home).orElse(RegionCode.NATION),
                "identity.sign-in-refused",
                account.map(Account::id).orElse(NOBODY),
                Map.of());
    }
}
