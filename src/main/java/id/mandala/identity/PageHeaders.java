package id.mandala.identity;

import id.mandala.web.SafeHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The headers of what Spring Security lets through: safe ones for all, and which answers no cache may keep. */
@Component
class PageHeaders {

    /** What only the person asking may see: kept by no cache, the browser's included. */
    private static final RequestMatcher PRIVATE =
            RegexRequestMatcher.regexMatcher("^/(kerja|akun|masuk|keluar|error|actuator|api/v1/tokens)([/?].*)?$");

    private static final RequestMatcher WITH_TOKEN = request -> request.getHeader("Authorization") != null;

    /** Whoever is signed in finds their name and their rooms on the public pages too. */
    private static final RequestMatcher IN_SESSION = request -> request.getRequestedSessionId() != null;

    private final SafeHeaders safe;

    PageHeaders(SafeHeaders safe) {
        this.safe = safe;
    }

    void forPages(HeadersConfigurer<HttpSecurity> headers) {
        forFiles(headers);
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new OrRequestMatcher(PRIVATE, WITH_TOKEN, IN_SESSION), new CacheControlHeadersWriter()));
    }

    void forFiles(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().addHeaderWriter(safe::write);
    }
}
