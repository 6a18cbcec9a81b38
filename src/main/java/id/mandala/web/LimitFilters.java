package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Visitors are counted at two places in the chain, each once: who shows nothing to be known by, before pages come from memory; who
 * shows something, when the session has been looked up and names nobody. Both before Spring Security, which refuses forms without
 * their token and answers for passkeys itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitFilters {

    private static final Pattern PROGRAMS = Pattern.compile("/(api|actuator)/.*");

    @Bean
    FilterRegistrationBean<LimitFilter> limitsOfStrangers(VisitorLimits limits, Edge edge) {
        return at(FilterOrder.LIMITS, limits, edge, request -> !showsSomething(request));
    }

    @Bean
    FilterRegistrationBean<LimitFilter> limitsOfTheKnown(VisitorLimits limits, Edge edge) {
        return at(
                FilterOrder.LIMITS_OF_THE_KNOWN, limits, edge, request -> showsSomething(request) && isNobody(request));
    }

    private static FilterRegistrationBean<LimitFilter> at(
            int order, VisitorLimits limits, Edge edge, Predicate<HttpServletRequest> visitor) {
        var registration = new FilterRegistrationBean<>(new LimitFilter(limits, edge, visitor));
        registration.setOrder(order);
        return registration;
    }

    /** Whatever the session's cookie is called: the language alone names nobody. */
    private static boolean showsSomething(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (request.getHeader("Authorization") != null) {
            return true;
        }
        return cookies != null
                && Arrays.stream(cookies).anyMatch(it -> !it.getName().equals(Language.NAME));
    }

    /** A session may hold no more than what a passkey is to sign. */
    private static boolean isNobody(HttpServletRequest request) {
        if (showsToken(request)) {
            return false;
        }
        var session = request.getSession(false);
        return session == null
                || session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
    }

    /** Judged by the sign-in of programs, which lets nobody in whose token is not good; elsewhere it counts for nothing. */
    private static boolean showsToken(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null
                && header.regionMatches(true, 0, "bearer ", 0, 7)
                && PROGRAMS.matcher(RequestPath.decoded(request)).matches();
    }
}
