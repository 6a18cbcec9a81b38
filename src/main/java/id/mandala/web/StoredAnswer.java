package id.mandala.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer as it was given: what of it matters to who asked, without cookies and the security headers every answer gets anew. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are copied in and out
record StoredAnswer(String fingerprint, int status, Map<String, String> headers, byte[] body) {

    /** A larger answer to a writing request is not kept whole; the header {@code Location} leads to what was made. */
    static final int LARGEST = 64 * 1024 - Seal.OVERHEAD;

    private static final Duration KEPT_FOR = Duration.ofDays(2);

    /** A page shown without being led to can hold what is shown once only. */
    private static final Duration PAGE_KEPT_FOR = Duration.ofMinutes(15);

    private static final List<String> KEPT = List.of("Location", "ETag", "Content-Type");

    StoredAnswer {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    static StoredAnswer of(String fingerprint, HeldAnswer answer) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            var value = name.equals("Content-Type") ? answer.getContentType() : answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var body = answer.body();
        return new StoredAnswer(fingerprint, answer.status(), headers, body.length > LARGEST ? new byte[0] : body);
    }

    Duration keptFor() {
        return status == 200 && headers.getOrDefault("Content-Type", "").startsWith("text/html")
                ? PAGE_KEPT_FOR
                : KEPT_FOR;
    }

    void sendAgain(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Idempotent-Replayed", "true");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }
}
