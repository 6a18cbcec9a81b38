package id.mandala.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** What those get who are not signed in where they need to be. */
@Component
class Refusals {

    static final String CHALLENGE = "Bearer realm=\"mandala\"";

    /** A work page leads to the sign-in page and back; a page that is not ours is simply not there. */
    void unknownPerson(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var path = request.getRequestURI();
        if (!path.matches("/(kerja|akun)(/.*)?")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect("/masuk?ke=" + URLEncoder.encode(withQuery(request), StandardCharsets.UTF_8));
        } else {
            response.sendRedirect("/masuk");
        }
    }

    void unknownCaller(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader("WWW-Authenticate", CHALLENGE);
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static String withQuery(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
