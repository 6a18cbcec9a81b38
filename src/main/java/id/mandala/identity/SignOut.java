package id.mandala.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes the end of a session down before it ends. */
@Component
class SignOut implements LogoutHandler {

    private final Chores chores;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    SignOut(Chores chores, Accounts accounts, ApplicationEventPublisher events) {
        this.chores = chores;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Person person) {
            chores.run(
                    "sign-out",
                    () -> accounts.find(person.account())
                            .ifPresent(it -> events.publishEvent(new AccountEvent(
                                    it.actor(), it.home(), "identity.signed-out", it.id(), Map.of()))));
        }
    }
}
