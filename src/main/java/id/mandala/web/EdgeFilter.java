package id.mandala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: starts the request's clock and answers what filters throw, the session's and the sign-in's included. */
@Component
@Order(FilterOrder.EDGE)
class EdgeFilter extends OncePerRequestFilter {

    private final Edge edge;

    EdgeFilter(Edge edge) {
        this.edge = edge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Deadline.begin();
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            answer(request, response, e.getRootCause() == null ? e : e.getRootCause());
        } catch (RuntimeException e) {
            answer(request, response, e);
        } finally {
            Deadline.end();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        if (nobodyListens(thrown)) {
            return;
        }
        if (response.isCommitted()) {
            throw new IOException("broken off after the answer had begun", thrown);
        }
        edge.answer(request, response, thrown);
    }

    /** The line to who asked is broken, while an upload was read for example. Only the container tells it by this exception. */
    private static boolean nobodyListens(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
