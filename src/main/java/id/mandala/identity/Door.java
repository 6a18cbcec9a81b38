package id.mandala.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a person in whose proof was right, whatever the proof was: new session id, new form token, a line in the audit trail. */
@Component
class Door {

    private final Chores chores;
    private final Accounts accounts;
    private final SessionAuthenticationStrategy renewal;
    private final SecurityContextRepository contexts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Door(
            Chores chores,
            Accounts accounts,
            SessionAuthenticationStrategy renewal,
            SecurityContextRepository contexts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chores = chores;
        this.accounts = accounts;
        this.renewal = renewal;
        this.contexts = contexts;
        this.events = events;
        this.clock = clock;
    }

    Authentication authentication(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Person(account.id(), clock.instant()), null, List.of());
    }

    /** @param way how the person proved who it is: password, passkey, provider */
    void open(Account account, String way, HttpServletRequest request, HttpServletResponse response) {
        var authentication = authentication(account);
        request.getSession(); // the strategy renews the id of a session that exists
        renewal.onAuthentication(authentication, request, response);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        note(account, way);
    }

    void note(Account account, String way) {
        chores.run("sign-in", () -> {
            accounts.signedIn(account.id());
            events.publishEvent(new AccountEvent(
                    account.actor(), account.home(), "identity.signed-in", account.id(), Map.of("way", way)));
        });
    }
}
