package id.mandala.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signing in through an organisation's own provider (OpenID Connect), where one is configured under
 * {@code spring.security.oauth2.client}. The provider says who somebody is; what he may do here an account of ours says, so a person
 * without one does not get in and none is made.
 */
@Component
@Order(2)
class ProviderWayIn implements WayIn {

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final Chores chores;
    private final Accounts accounts;
    private final Door door;
    private final String claim;

    /** @param claim the provider's claim that names the person: {@code email}, else one that holds our user name */
    ProviderWayIn(
            ObjectProvider<ClientRegistrationRepository> providers,
            Chores chores,
            Accounts accounts,
            Door door,
            @Value("${mandala.oidc.claim:email}") String claim) {
        this.providers = providers;
        this.chores = chores;
        this.accounts = accounts;
        this.door = door;
        this.claim = claim;
    }

    @Override
    public void join(HttpSecurity http) {
        if (providers.stream().findAny().isPresent()) {
            http.oauth2Login(it -> it.loginPage("/masuk")
                    .authorizationEndpoint(at -> at.baseUri("/masuk/sso"))
                    .authorizedClientRepository(new NoClientKept())
                    .successHandler(this::enter)
                    .failureHandler((_, response, _) -> response.sendRedirect("/masuk?gagal=1")));
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException {
        var account = shown.getPrincipal() instanceof OidcUser person
                ? account(person).filter(Account::isOpen)
                : Optional.<Account>empty();
        if (account.isPresent()) {
            door.open(account.get(), "provider", request, response);
            response.sendRedirect(Landing.home(account.get()));
        } else {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/masuk?gagal=1");
        }
    }

    /** An address nobody has verified may be anybody's. */
    private Optional<Account> account(OidcUser person) {
        if (!claim.equals("email")) {
            return Optional.ofNullable(person.getClaimAsString(claim))
                    .flatMap(it -> chores.run("sign-in", () -> accounts.find(it)));
        }
        return Optional.ofNullable(person.getEmail())
                .filter(_ -> Boolean.TRUE.equals(person.getEmailVerified()))
                .flatMap(it -> chores.run("sign-in", () -> accounts.findByEmail(it)));
    }
}
