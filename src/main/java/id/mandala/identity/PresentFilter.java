package id.mandala.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the account behind the session, as it stands now. A session ends eight hours after signing in, however busy; the idle limit is
 * the session's own. Who has a password from an administrator changes it before anything else.
 */
@Component
class PresentFilter extends OncePerRequestFilter {

    static final Duration LONGEST_SESSION = Duration.ofHours(8);

    private static final Set<String> BEFORE_CHANGE = Set.of("/akun", "/akun/sandi", "/keluar");

    private final Chores chores;
    private final Accounts accounts;
    private final Clock clock;

    PresentFilter(Chores chores, Accounts accounts, Clock clock) {
        this.chores = chores;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Person person)) {
            chain.doFilter(request, response);
            return;
        }
        var account = find(person);
        if (account.isEmpty()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        } else {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(new Present(account.get()), null, List.of())));
        }
        if (account.filter(Account::mustChange).isPresent() && mustWait(request)) {
            response.sendRedirect("/akun");
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> find(Person person) {
        return clock.instant().isBefore(person.since().plus(LONGEST_SESSION))
                ? chores.run("sign-in", () -> accounts.find(person.account())).filter(Account::isOpen)
                : Optional.empty();
    }

    private static boolean mustWait(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/kerja") || (path.startsWith("/akun") && !BEFORE_CHANGE.contains(path));
    }
}
