package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The headers that tell a browser how little an answer of ours needs: on pages, files and errors, whoever writes them. */
@Component
public class SafeHeaders {

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final Map<String, String> headers = new LinkedHashMap<>();

    /** @param address where people reach the program; an https one is never again asked for by http */
    SafeHeaders(@Value("${mandala.address:}") String address) {
        headers.put("Content-Security-Policy", CONTENT);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("X-XSS-Protection", "0");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (address.startsWith("https://")) {
            headers.put("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
    }

    public void write(HttpServletRequest request, HttpServletResponse response) {
        headers.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
    }
}
