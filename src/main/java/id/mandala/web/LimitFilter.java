package id.mandala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends visitors who ask too often away with 429 and when to come back. */
final class LimitFilter extends OncePerRequestFilter {

    private final VisitorLimits limits;
    private final Edge edge;
    private final Predicate<HttpServletRequest> visitor;

    LimitFilter(VisitorLimits limits, Edge edge, Predicate<HttpServletRequest> visitor) {
        this.limits = limits;
        this.edge = edge;
        this.visitor = visitor;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !limits.concerns(request) || !visitor.test(request);
    }

    /** Two of these stand in one chain. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return super.getAlreadyFilteredAttributeName() + "." + System.identityHashCode(this);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limits.allows(request)) {
            chain.doFilter(request, response);
        } else {
            edge.answer(request, response, 429);
        }
    }
}
