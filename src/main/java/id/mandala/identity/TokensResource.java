package id.mandala.identity;

import id.mandala.values.RuleBroken;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for scripts: one is given for a name and a password, under the same limits as the sign-in page. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensResource {

    private static final int LONGEST_HOURS = 90 * 24;

    /** @param hours how long the token shall be good, 12 if not told */
    record Wanted(
            String username, String password, @Nullable Integer hours) {}

    record Given(String token, Instant expires_at) {}

    private final SignIn signIn;
    private final Chores chores;
    private final Tokens tokens;
    private final Door door;

    TokensResource(SignIn signIn, Chores chores, Tokens tokens, Door door) {
        this.signIn = signIn;
        this.chores = chores;
        this.tokens = tokens;
        this.door = door;
    }

    @PostMapping
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Given.class)))
    ResponseEntity<Object> give(@RequestBody Wanted wanted, HttpServletRequest request) {
        var hours = wanted.hours() == null ? 12 : wanted.hours();
        if (hours < 1 || hours > LONGEST_HOURS) {
            throw new RuleBroken("identity.token-hours", LONGEST_HOURS);
        }
        var attempt = new SignIn.Try(wanted.username(), wanted.password(), request.getRemoteAddr(), Optional.empty());
        return switch (signIn.answer(attempt)) {
            case SignIn.Welcome welcome when welcome.account().mustChange() -> refused("identity.must-change", 403);
            case SignIn.Welcome welcome -> given(welcome.account(), Duration.ofHours(hours));
            case SignIn.Wrong() -> refused("identity.sign-in-wrong", 401);
            case SignIn.TooOften(var wait) ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", String.valueOf(wait.toSeconds()))
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem("identity.sign-in-too-often", 429));
        };
    }

    private ResponseEntity<Object> given(Account account, Duration life) {
        var issued = chores.run("token", () -> tokens.issue(account.id(), life));
        door.note(account, "token");
        return ResponseEntity.created(URI.create("/api/v1/tokens/current"))
                .body(new Given(issued.token().value(), issued.expiresAt()));
    }

    private static ResponseEntity<Object> refused(String code, int status) {
        return ResponseEntity.status(status)
                .header("WWW-Authenticate", Refusals.CHALLENGE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(code, status));
    }

    private static ProblemDetail problem(String code, int status) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(code));
        problem.setProperties(Map.of());
        return problem;
    }

    @DeleteMapping("/current")
    ResponseEntity<Void> revoke(HttpServletRequest request) {
        BearerFilter.token(request).ifPresent(it -> chores.run("token", () -> tokens.revoke(it)));
        return ResponseEntity.noContent().build();
    }
}
