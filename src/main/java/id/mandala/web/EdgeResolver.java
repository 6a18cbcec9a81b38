package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what controllers throw. What belongs to Spring Security is left to it. */
@Component
@Order(-1)
class EdgeResolver implements HandlerExceptionResolver {

    private final Edge edge;

    EdgeResolver(Edge edge) {
        this.edge = edge;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown instanceof AccessDeniedException
                || thrown instanceof AuthenticationException
                || thrown instanceof AsyncRequestNotUsableException
                || response.isCommitted()) {
            return null;
        }
        try {
            edge.answer(request, response, thrown);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
