package id.mandala.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A person replaces his own password. Every other session and every token of his ends with the old one. */
@Component
class ChangePassword {

    private final SignIn signIn;
    private final Passwords passwords;
    private final Chores chores;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ChangePassword(
            SignIn signIn,
            Passwords passwords,
            Chores chores,
            Accounts accounts,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.chores = chores;
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
    }

    /** The password of now is asked again under the limits of signing in: a session left open must not become the account. */
    SignIn.Answer prove(Account account, String current, String address) {
        return signIn.answer(new SignIn.Try(account.username().value(), current, address, Optional.empty()));
    }

    /** @throws id.mandala.values.RuleBroken when the new one is too easy to guess */
    void change(Account account, String chosen) {
        var hash = passwords.hashChosen(chosen, account.username());
        chores.run("password", () -> {
            accounts.setPassword(account.id(), hash, false);
            sessions.end(account.id());
            events.publishEvent(new AccountEvent(
                    account.actor(), account.home(), "identity.password-changed", account.id(), Map.of()));
        });
    }
}
