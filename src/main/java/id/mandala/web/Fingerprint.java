package id.mandala.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;

/** SHA-256 over parts, each with its length, so that no two lists of parts read the same. */
final class Fingerprint {

    /** Differ between two copies of one form on one page, and say nothing about what is asked. */
    private static final Set<String> NOT_CONTENT = Set.of(OnceToken.FIELD, "_csrf");

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static Fingerprint start() {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** What is asked: verb, address and content, whichever form the content has. */
    static String of(HttpServletRequest request) throws IOException, ServletException {
        var fingerprint = start().add(request.getMethod()).add(RequestPath.of(request));
        if (request instanceof KeptBody kept) {
            return fingerprint
                    .add(String.valueOf(request.getQueryString()))
                    .add(kept.body())
                    .hex();
        }
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!NOT_CONTENT.contains(name)) {
                fingerprint.add(name);
                for (var value : values) {
                    fingerprint.add(value);
                }
            }
        });
        if (isMultipart(request)) {
            for (var part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    fingerprint.add(part.getName()).add(part.getSubmittedFileName());
                    try (var content = part.getInputStream()) {
                        fingerprint.add(content.readAllBytes());
                    }
                }
            }
        }
        return fingerprint.hex();
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    Fingerprint add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] part) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).flip());
        digest.update(part);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
