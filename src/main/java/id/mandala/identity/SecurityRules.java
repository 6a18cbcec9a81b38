package id.mandala.identity;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.util.matcher.RegexRequestMatcher.regexMatcher;

import id.mandala.values.RegionCode;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;

/** What may be asked for, by whom, before any module is asked. Whatever is not named here is refused; what a role may do, a module knows. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String[] FILES = {
        "/css/**", "/js/**", "/brand/**", "/webjars/**", "/favicon.ico", "/robots.txt"
    };

    /** Pages anybody may read. The region's own pages come by their code, below. */
    private static final String[] PUBLIC_PAGES = {
        "/",
        "/hasil/**",
        "/nasional/**",
        "/peta/**",
        "/cara-hitung/**",
        "/bagaimana-dihitung",
        "/tentang",
        "/sumber/**",
        "/surat/periksa",
        "/gerakan/*",
        "/kesepakatan/periksa",
        "/aksesibilitas",
        "/.well-known/security.txt",
        "/masuk",
        "/error"
    };

    private static final String REGION_PAGES = "^/\\d{2}(\\.\\d{2}){0,2}(/[^?]*)?(\\?.*)?$";

    /** Anybody may send a regency an idea. */
    private static final RegexRequestMatcher IDEAS =
            RegexRequestMatcher.regexMatcher(POST, "^/\\d{2}\\.\\d{2}/usul(\\?.*)?$");

    /** Anybody who was invited may answer a survey. */
    private static final RegexRequestMatcher SURVEYS =
            RegexRequestMatcher.regexMatcher(POST, "^/\\d{2}\\.\\d{2}/survei/[A-Za-z0-9_-]{22}(/isi)?(\\?.*)?$");

    /** Published rows only: row-level security shows a visitor nothing else. */
    private static final String[] PUBLIC_API = {
        "/api/openapi.json",
        "/api/v1/regions/**",
        "/api/v1/evaluations/**",
        "/api/v1/instruments/**",
        "/api/v1/budget-codes/**"
    };

    /** Files need neither a session nor a person, and may be kept by any cache. */
    @Bean
    @Order(1)
    SecurityFilterChain securityOfFiles(HttpSecurity http, PageHeaders headers) {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .headers(headers::forFiles)
                .csrf(it -> it.disable())
                .logout(it -> it.disable())
                .securityContext(it -> it.disable())
                .sessionManagement(it -> it.disable())
                .requestCache(it -> it.disable())
                .anonymous(it -> it.disable())
                .build();
    }

    /** Scripts come with a token and leave no session, so no other site can send anything in their name: no form tokens here. */
    @Bean
    @Order(2)
    SecurityFilterChain securityOfScripts(
            HttpSecurity http, BearerFilter bearer, Refusals refusals, PageHeaders headers) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((who, context) -> new AuthorizationDecision(
                                Actors.current().may(Permission.MANAGE_ACCOUNTS, RegionCode.NATION)))
                        .requestMatchers(GET, PUBLIC_API)
                        .permitAll()
                        .requestMatchers(HEAD, PUBLIC_API)
                        .permitAll()
                        .requestMatchers(POST, "/api/v1/tokens")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(it -> it.disable())
                .logout(it -> it.disable())
                .requestCache(it -> it.disable())
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals::unknownCaller))
                .headers(headers::forPages)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain securityOfPages(
            HttpSecurity http,
            PresentFilter present,
            Refusals refusals,
            PageHeaders headers,
            CsrfTokenRepository formTokens,
            SignOut signOut,
            ObjectProvider<WayIn> ways) {
        ways.orderedStream().forEach(it -> it.join(http));
        return http.authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/kerja/**", "/kerja", "/akun/**", "/akun")
                        .authenticated()
                        .requestMatchers(GET, PUBLIC_PAGES)
                        .permitAll()
                        .requestMatchers(HEAD, PUBLIC_PAGES)
                        .permitAll()
                        .requestMatchers(regexMatcher(GET, REGION_PAGES), regexMatcher(HEAD, REGION_PAGES))
                        .permitAll()
                        .requestMatchers(IDEAS, SURVEYS)
                        .permitAll()
                        .requestMatchers(
                                POST, "/masuk", "/masuk/**", "/bahasa", "/surat/periksa", "/kesepakatan/periksa")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(present, AnonymousAuthenticationFilter.class)
                .csrf(it -> it.csrfTokenRepository(formTokens))
                .logout(it -> it.logoutUrl("/keluar").addLogoutHandler(signOut).logoutSuccessUrl("/"))
                .requestCache(it -> it.requestCache(new NullRequestCache()))
                .exceptionHandling(it ->
                        it.authenticationEntryPoint(refusals::unknownPerson).accessDeniedHandler(deniedToPerson()))
                .headers(headers::forPages)
                .build();
    }

    /** A page nobody has is not there, for people signed in too; a form without its token is refused. */
    private static AccessDeniedHandler deniedToPerson() {
        return (request, response, denied) -> response.sendError(denied instanceof CsrfException ? 403 : 404);
    }
}
