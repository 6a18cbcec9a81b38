package id.mandala.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Answers what the container refuses before any filter of ours is asked, a NUL in a path for example. */
final class EdgeValve extends ErrorReportValve {

    private final ObjectProvider<Edge> edge;
    private final Supplier<ServletContext> context;

    EdgeValve(ObjectProvider<Edge> edge, Supplier<ServletContext> context) {
        this.edge = edge;
        this.context = context;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            edge.getObject().answer(in(context.get(), request), response.getResponse(), status);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path that cannot be read belongs to no application, and pages are drawn for one. */
    private static HttpServletRequest in(ServletContext context, Request request) {
        return new HttpServletRequestWrapper(request.getRequest()) {
            @Override
            public ServletContext getServletContext() {
                return context;
            }

            @Override
            public String getContextPath() {
                return "";
            }
        };
    }
}
