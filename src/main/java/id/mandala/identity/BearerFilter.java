package id.mandala.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a script by {@code Authorization: Bearer …}. A token that is not good is refused even where none is needed. */
@Component
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Chores chores;
    private final Tokens tokens;
    private final Accounts accounts;
    private final Refusals refusals;

    BearerFilter(Chores chores, Tokens tokens, Accounts accounts, Refusals refusals) {
        this.chores = chores;
        this.tokens = tokens;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token.isPresent()) {
            var account = chores.run("token", () -> tokens.account(token.get()).flatMap(accounts::find))
                    .filter(Account::isOpen)
                    .filter(it -> !it.mustChange());
            if (account.isEmpty()) {
                refusals.unknownCaller(request, response, new BadCredentialsException("token"));
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(new Present(account.get()), null, List.of())));
        }
        chain.doFilter(request, response);
    }

    static Optional<Secret> token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(new Secret(header.substring(SCHEME.length()).strip()))
                : Optional.empty();
    }
}
