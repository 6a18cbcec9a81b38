package id.mandala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code ?bahasa=en} on any page chooses the language and comes back to the same page without it. */
@Component
@Order(FilterOrder.LANGUAGE)
class LanguageSwitch extends OncePerRequestFilter {

    private final Language language;

    LanguageSwitch(Language language) {
        this.language = language;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return !request.getMethod().equals("GET") || query == null || !query.matches("(.*&)?bahasa=(id|en)(&.*)?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addCookie(language.cookie(Language.of(request.getParameter(Language.NAME)), request.isSecure()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", withoutChoice(request));
    }

    /** Path and query only: the host never comes from the request. */
    private static String withoutChoice(HttpServletRequest request) {
        var query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(Language.NAME)
                .build()
                .getQuery();
        return RequestPath.of(request) + (query == null || query.isEmpty() ? "" : "?" + query);
    }
}
