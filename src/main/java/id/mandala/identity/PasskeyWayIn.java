package id.mandala.identity;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/** Signing in with a passkey, and adding one to an account. The ceremonies are Spring Security's, the addresses and rows are ours. */
@Component
@Order(1)
class PasskeyWayIn implements WayIn {

    private static final RequestMatcher REGISTER = pathPattern(POST, "/akun/kunci");
    private static final RequestMatcher SIGN_IN = pathPattern(POST, "/masuk/kunci");

    private final WebAuthnRelyingPartyOperations party;
    private final PasskeyRows rows;
    private final PasskeyProof proof;
    private final SessionAuthenticationStrategy renewal;
    private final SecurityContextRepository contexts;

    PasskeyWayIn(
            @Lazy WebAuthnRelyingPartyOperations party,
            PasskeyRows rows,
            PasskeyProof proof,
            SessionAuthenticationStrategy renewal,
            SecurityContextRepository contexts) {
        this.party = party;
        this.rows = rows;
        this.proof = proof;
        this.renewal = renewal;
        this.contexts = contexts;
    }

    @Override
    public void join(HttpSecurity http) {
        var requestOptions = new PublicKeyCredentialRequestOptionsFilter(party);
        requestOptions.setRequestMatcher(pathPattern(POST, "/masuk/kunci/opsi"));
        var creationOptions = new PublicKeyCredentialCreationOptionsFilter(party);
        creationOptions.setRequestMatcher(pathPattern(POST, "/akun/kunci/opsi"));
        var registration = new WebAuthnRegistrationFilter(rows, party);
        registration.setRegisterCredentialMatcher(REGISTER);
        registration.setRemoveCredentialMatcher(_ -> false); // removed by a plain form, which works without script
        // All after authorisation, so that the addresses below /akun are for people signed in.
        http.addFilterAfter(requestOptions, AuthorizationFilter.class)
                .addFilterAfter(creationOptions, AuthorizationFilter.class)
                .addFilterAfter(refusing(REGISTER, registration, 400), AuthorizationFilter.class)
                .addFilterAfter(refusing(SIGN_IN, authentication(), 401), AuthorizationFilter.class);
    }

    /**
     * The ceremonies tell a body that is none, a part of it that is missing or a wrong signature by whatever exception comes first.
     * What the database has to tell is another matter.
     */
    private static Filter refusing(RequestMatcher address, Filter ceremony, int status) {
        return (request, response, chain) -> {
            if (!address.matches((HttpServletRequest) request)) {
                chain.doFilter(request, response);
                return;
            }
            try {
                ceremony.doFilter(request, response, chain);
            } catch (NestedRuntimeException database) {
                throw database;
            } catch (RuntimeException refused) {
                ((HttpServletResponse) response).sendError(status);
            }
        };
    }

    private WebAuthnAuthenticationFilter authentication() {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(SIGN_IN);
        filter.setAuthenticationManager(proof::prove);
        filter.setSessionAuthenticationStrategy(renewal);
        filter.setSecurityContextRepository(contexts);
        filter.setAuthenticationSuccessHandler(this::answer);
        filter.setAuthenticationFailureHandler((_, response, _) -> response.setStatus(401));
        return filter;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var to = proof.landing(authentication);
        response.setContentType("application/json");
        response.getWriter()
                .write("{\"redirectUrl\":\"" + to + "\"}"); // a path of ours: a region's code, nothing typed
    }
}
