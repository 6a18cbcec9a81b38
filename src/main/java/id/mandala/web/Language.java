package id.mandala.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language a person chose, kept in the cookie {@code bahasa}. Indonesian until then, whatever the browser prefers. */
@Component("localeResolver")
class Language implements LocaleResolver {

    static final String NAME = "bahasa";

    private static final Locale INDONESIAN = Locale.of("id");

    static Locale of(@Nullable String word) {
        return "en".equals(word) ? Locale.ENGLISH : INDONESIAN;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return of(cookie == null ? null : cookie.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?" + NAME);
    }

    Cookie cookie(Locale locale, boolean secure) {
        var cookie = new Cookie(NAME, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 60 * 60);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
