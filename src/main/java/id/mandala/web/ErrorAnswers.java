package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as a page for people, or as problem+json (RFC 9457) for programs. Works outside Spring's web layer too. */
@Component
class ErrorAnswers {

    private final SpringTemplateEngine templates;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final SafeHeaders safe;

    ErrorAnswers(SpringTemplateEngine templates, LocaleResolver locales, JsonMapper json, SafeHeaders safe) {
        this.templates = templates;
        this.locales = locales;
        this.json = json;
        this.safe = safe;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem, Chrome chrome)
            throws IOException {
        response.resetBuffer();
        forget(response);
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        safe.write(request, response);
        if (forPrograms(request)) {
            writeJson(response, problem, RequestPath.of(request));
        } else {
            writePage(request, response, problem, chrome);
        }
    }

    /** What an answer begun and given up has left behind. */
    private static void forget(HttpServletResponse response) {
        for (var header : List.of("Location", "ETag", "Content-Disposition", "Last-Modified")) {
            response.setHeader(header, null);
        }
        response.setContentLengthLong(-1);
    }

    static boolean forPrograms(HttpServletRequest request) {
        var path = RequestPath.of(request);
        var accept = request.getHeader("Accept");
        return path.startsWith("/api/")
                || path.startsWith("/actuator/")
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }

    private void writeJson(HttpServletResponse response, Problem problem, String path) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/masalah/" + problem.code());
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", problem.words());
        body.put("instance", path);
        problem.reference().ifPresent(it -> body.put("reference", it));
        body.put("errors", problem.errors());
        write(response, "application/problem+json", json.writeValueAsString(body));
    }

    private void writePage(HttpServletRequest request, HttpServletResponse response, Problem problem, Chrome chrome)
            throws IOException {
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        var page = Map.<String, Object>of("page", ErrorPage.of(problem), "chrome", chrome);
        var html = templates.process("web/error", new WebContext(exchange, locales.resolveLocale(request), page));
        write(response, "text/html;charset=UTF-8", html);
    }

    /** A page given up at its end, where its session is saved for example, has taken the writer and keeps it. */
    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        try {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalStateException writerTaken) {
            response.getWriter().write(text);
        }
    }
}
