package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Names one request of one person: whoever sends it again gets the same answer, and nobody else does.
 *
 * @param hash over the person and the token they sent: what the database knows
 * @param secret over the same otherwise, not to be had from the hash: seals the answer
 */
record OnceKey(String hash, String secret) {

    static final String HEADER = "Idempotency-Key";

    static Optional<OnceKey> of(HttpServletRequest request) {
        return token(request).map(token -> named(person(request), token));
    }

    private static OnceKey named(String person, String token) {
        return new OnceKey(
                Fingerprint.start().add(person).add(token).hex(),
                Fingerprint.start().add("seal").add(person).add(token).hex());
    }

    Seal seal() {
        return new Seal(secret);
    }

    /** The number PostgreSQL locks on. Two keys that share it only wait for each other. */
    long lock() {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hash.substring(0, 16))).getLong();
    }

    /** A blank key names nothing and is none. */
    private static Optional<String> token(HttpServletRequest request) {
        var header = Optional.ofNullable(request.getHeader(HEADER)).filter(it -> !it.isBlank());
        return header.isPresent() || RequestPath.decoded(request).startsWith("/api/")
                ? header
                : Optional.ofNullable(request.getParameter(OnceToken.FIELD)).filter(it -> !it.isBlank());
    }

    /** A visitor is told apart by the session, without one by address. */
    private static String person(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && !(authentication instanceof AnonymousAuthenticationToken)) {
            return "person " + authentication.getName();
        }
        var session = request.getSession(false);
        return session == null ? "address " + request.getRemoteAddr() : "session " + session.getId();
    }

    @Override
    public String toString() {
        return "OnceKey " + hash;
    }
}
