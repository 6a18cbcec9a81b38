package id.mandala.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public page as it was answered, ready to be answered again.
 *
 * @param version of what is published, when the page was begun
 * @param at moment of a clock that only goes forward, nanoseconds
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, never written to
record CachedPage(long version, long at, String etag, String type, Map<String, List<String>> headers, byte[] body) {

    static CachedPage of(long version, long at, HeldAnswer answer) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var name : answer.getHeaderNames()) {
            headers.put(name, List.copyOf(answer.getHeaders(name)));
        }
        var body = answer.body();
        var etag = "W/\"" + Fingerprint.start().add(body).hex().substring(0, 32) + "\"";
        headers.put("ETag", List.of(etag));
        // kept by the browser, asked for each time: what is withdrawn is gone at once
        headers.put("Cache-Control", List.of("no-cache"));
        headers.put("Vary", List.of("Cookie, Accept-Encoding"));
        return new CachedPage(version, at, etag, String.valueOf(answer.getContentType()), headers, body);
    }

    void send(@Nullable String ifNoneMatch, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(it -> response.addHeader(name, it));
        });
        if (ifNoneMatch != null && ifNoneMatch.contains(etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
