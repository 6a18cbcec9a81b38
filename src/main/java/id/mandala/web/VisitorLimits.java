package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Counts what visitors ask for, by the address the connection comes from; what a header claims counts for nothing. */
@Component
class VisitorLimits {

    /** Throttled by account and address where they are answered. */
    private static final Pattern SIGN_IN = Pattern.compile("/(masuk|keluar|login)(/.*)?|/webauthn/.*|/api/.*");

    private static final Pattern COSTLY =
            Pattern.compile(".*\\.(csv|xlsx)|/cari(/.*)?|/api/v1/regions/[^/]+/initiatives");
    /** Asking for the headers alone costs as much. */
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Pattern SEARCH = Pattern.compile("(.*&)?(q|cari)=.*");

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
        return buckets.take(network(request.getRemoteAddr()), System.nanoTime());
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && !SIGN_IN.matcher(RequestPath.of(request)).matches();
    }

    private static boolean isCostly(HttpServletRequest request) {
        var query = request.getQueryString();
        return READING.contains(request.getMethod())
                && (COSTLY.matcher(RequestPath.of(request)).matches()
                        || (query != null && SEARCH.matcher(query).matches()));
    }

    /** Of an IPv6 address the first 64 bits: the rest is the visitor's to choose. */
    private static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress(); // a literal: nothing is looked up
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (UnknownHostException _) {
            return address;
        }
    }
}
