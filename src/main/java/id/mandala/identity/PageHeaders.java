package id.mandala.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The headers that tell a browser how little a page of ours needs. */
@Component
class PageHeaders {

    static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** What only the person asking may see: kept by no cache, the browser's included. */
    private static final RequestMatcher PRIVATE =
            RegexRequestMatcher.regexMatcher("^/(kerja|akun|masuk|keluar|error|actuator|api/v1/tokens)([/?].*)?$");

    private static final RequestMatcher WITH_TOKEN = request -> request.getHeader("Authorization") != null;

    /** Whoever is signed in finds their name and their rooms on the public pages too. */
    private static final RequestMatcher IN_SESSION = request -> request.getRequestedSessionId() != null;

    private final Address address;

    PageHeaders(Address address) {
        this.address = address;
    }

    void forPages(HeadersConfigurer<HttpSecurity> headers) {
        forFiles(headers);
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new OrRequestMatcher(PRIVATE, WITH_TOKEN, IN_SESSION), new CacheControlHeadersWriter()));
    }

    void forFiles(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(it -> it.disable())
                .contentSecurityPolicy(it -> it.policyDirectives(CONTENT))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        it -> it.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(it -> it.deny())
                .httpStrictTransportSecurity(it -> {
                    if (address.isTls()) {
                        it.requestMatcher(AnyRequestMatcher.INSTANCE);
                    }
                });
    }
}
