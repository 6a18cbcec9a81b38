package id.mandala.web;

import id.mandala.values.RuleBroken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The same request sent again (a double click, a retry after a lost answer, a second node) has one effect and one answer. Programs
 * send the header {@code Idempotency-Key}, forms the hidden field {@code _once}.
 */
@Component
@Order(FilterOrder.ONCE)
class OnceFilter extends OncePerRequestFilter {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Once once;
    private final Edge edge;

    OnceFilter(Once once, Edge edge) {
        this.once = once;
        this.edge = edge;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WRITING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = OnceKey.of(request);
        if (key.isPresent()) {
            var repeatable = keepsBody(request) ? KeptBody.read(request) : request;
            once.answer(key.get(), repeatable, response, chain);
        } else if (needsKey(request)) {
            edge.answer(request, response, new RuleBroken("web.once-key-missing", OnceKey.HEADER));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Making a token makes nothing that could be doubled to harm, and a first script should not stumble here. */
    private static boolean needsKey(HttpServletRequest request) {
        var path = RequestPath.decoded(request);
        return request.getMethod().equals("POST") && path.startsWith("/api/") && !path.equals("/api/v1/tokens");
    }

    /** Forms are read by their fields and parts, which the container keeps. */
    private static boolean keepsBody(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null
                || !(type.startsWith("application/x-www-form-urlencoded") || Fingerprint.isMultipart(request));
    }
}
