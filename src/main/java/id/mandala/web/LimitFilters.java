package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Visitors are counted twice in the chain, each once: who shows nothing to be known by, before a session or a token costs a look
 * into the database; who shows something that turns out to name nobody, after it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitFilters {

    @Bean
    FilterRegistrationBean<LimitFilter> limitsBeforeSignIn(VisitorLimits limits, Edge edge) {
        return at(FilterOrder.LIMITS, limits, edge, request -> !showsSomething(request));
    }

    @Bean
    FilterRegistrationBean<LimitFilter> limitsAfterSignIn(VisitorLimits limits, Edge edge) {
        return at(FilterOrder.ONCE - 1, limits, edge, request -> showsSomething(request) && isNobody());
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
                && java.util.Arrays.stream(cookies).anyMatch(it -> !it.getName().equals(Language.NAME));
    }

    private static boolean isNobody() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }
}
