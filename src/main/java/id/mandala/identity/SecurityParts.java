package id.mandala.identity;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of Spring Security and Spring Session that the rules and the ways in share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInLimits.class)
class SecurityParts {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** In a cookie, so that showing a form to a visitor makes no session. */
    @Bean
    CsrfTokenRepository formTokens(Address address) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("mandala-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(it -> {
            it.sameSite("Lax");
            if (address.isTls()) {
                it.secure(true);
            }
        });
        return tokens;
    }

    /**
     * Against fixation: neither the session's id nor the form token of before signing in is good afterwards. From now on the session
     * may lie idle longer than a visitor's, which anybody can have made.
     */
    @Bean
    SessionAuthenticationStrategy renewal(
            CsrfTokenRepository formTokens, @Value("${mandala.sign-in.idle:30m}") Duration idle) {
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(formTokens),
                (_, request, _) -> request.getSession().setMaxInactiveInterval((int) idle.toSeconds())));
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Reading a session needs no scope, and must not ask whose: the person is found in the session. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        var own = new TransactionTemplate(new JdbcTransactionManager(database));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(Address address) {
        return it -> {
            if (address.isTls()) {
                it.setUseSecureCookie(true);
            }
        };
    }

    /** Spring Boot would make up a user with a password in the log; signing in asks {@link SignIn} instead. */
    @Bean
    UserDetailsService noOtherUsers() {
        return username -> {
            throw new UsernameNotFoundException("accounts are found by SignIn");
        };
    }

    /** Works within the security chain only; as a plain filter it would run before the session is read. */
    @Bean
    FilterRegistrationBean<PresentFilter> presentOnlyInChain(PresentFilter filter) {
        return off(filter);
    }

    @Bean
    FilterRegistrationBean<BearerFilter> bearerOnlyInChain(BearerFilter filter) {
        return off(filter);
    }

    private static <F extends Filter> FilterRegistrationBean<F> off(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
