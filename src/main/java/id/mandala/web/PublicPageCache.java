package id.mandala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers visitors' pages from memory while nothing was written: a page many look at is drawn once every few seconds, and who has
 * it already is told so. Whoever carries a cookie other than the language's is not a visitor and passes by.
 */
@Component
@Order(FilterOrder.PUBLIC_PAGES)
class PublicPageCache extends OncePerRequestFilter {

    /** The front page, national pages, a region's own; no files. */
    private static final Pattern PUBLIC = Pattern.compile(
            "/|/(bagaimana-dihitung|tentang|hasil|nasional|cara-hitung|sumber|aksesibilitas)(/[^.]*)?|/\\d{2}(\\.\\d{2}){0,2}(/[^.]*)?");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** The container leaves the body out for who wants the headers alone. */
    private static final Set<String> VISITING = Set.of("GET", "HEAD");

    private final CachedPages pages;
    private final LocaleResolver locales;

    PublicPageCache(CachedPages pages, LocaleResolver locales) {
        this.pages = pages;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isVisitorsPage(request)) {
            answer(request, response, chain);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (!READING.contains(request.getMethod())) {
                pages.outdate();
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = locales.resolveLocale(request).getLanguage() + " " + request.getRequestURI() + "?"
                + request.getQueryString();
        var now = System.nanoTime();
        var known = pages.find(key, now);
        if (known.isPresent()) {
            known.get().send(request.getHeader("If-None-Match"), response);
            return;
        }
        var version = pages.version();
        var held = new HeldAnswer(response);
        chain.doFilter(request, held);
        if (held.status() == HttpServletResponse.SC_OK && held.getHeader("Set-Cookie") == null) {
            var page = CachedPage.of(version, now, held);
            pages.keep(key, page);
            page.send(request.getHeader("If-None-Match"), response);
        } else {
            held.send();
        }
    }

    private static boolean isVisitorsPage(HttpServletRequest request) {
        var cookies = request.getCookies();
        return VISITING.contains(request.getMethod())
                && PUBLIC.matcher(request.getRequestURI()).matches()
                && request.getHeader("Authorization") == null
                && (cookies == null
                        || Arrays.stream(cookies).allMatch(it -> it.getName().equals(Language.NAME)));
    }
}
