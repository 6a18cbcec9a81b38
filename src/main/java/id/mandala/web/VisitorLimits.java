package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Counts what visitors ask for, by the address the connection comes from; what a header claims counts for nothing. */
@Component
class VisitorLimits {

    /** Signing in is throttled by account and address where it is answered. */
    private static final Set<String> SIGN_IN = Set.of("/masuk", "/api/v1/tokens");

    /** The ways in that begin by a link: each leaves a session for somebody who may never come back. */
    private static final Pattern WAY_IN = Pattern.compile("/(masuk|login)/.*");

    private static final Pattern COSTLY = Pattern.compile("/api/.*|.*\\.(csv|xlsx)");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Buckets forms;
    private final Buckets costly;

    VisitorLimits(Limits limits) {
        this.forms = new Buckets(limits.forms(), limits.addresses());
        this.costly = new Buckets(limits.costly(), limits.addresses());
    }

    boolean concerns(HttpServletRequest request) {
        return isForm(request) || isCostly(request);
    }

    boolean allows(HttpServletRequest request) {
        var buckets = isForm(request) ? forms : costly;
        return buckets.take(Network.of(request.getRemoteAddr()), System.nanoTime());
    }

    private static boolean isForm(HttpServletRequest request) {
        var path = RequestPath.decoded(request);
        return READING.contains(request.getMethod()) ? WAY_IN.matcher(path).matches() : !SIGN_IN.contains(path);
    }

    /** Whoever asks in words of his own choice, whatever they are called, gets a page nobody has drawn yet. */
    private static boolean isCostly(HttpServletRequest request) {
        var query = request.getQueryString();
        return READING.contains(request.getMethod())
                && ((query != null && !query.isBlank())
                        || COSTLY.matcher(RequestPath.decoded(request)).matches());
    }
}
