package id.mandala.documents.sign;

import id.mandala.values.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * Has documents signed by the client service of the national authority (BSrE) that the installation runs beside it: {@code POST
 * api/sign/pdf} with the file, the signer's NIK and passphrase. Neither is kept; refusals never repeat what was sent.
 */
public final class BsreSigner implements Signer {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final int UNAUTHORIZED = 401;

    /** @param url ends with a slash; the only address ever asked */
    record Service(URI url, String user, String password, Duration patience) {
        @Override
        public String toString() {
            return "Service[" + url + "]";
        }
    }

    private final Service service;

    BsreSigner(Service service) {
        this.service = service;
    }

    @Override
    public boolean asksForSigner() {
        return true;
    }

    @Override
    public byte[] sign(byte[] pdf, Wish wish) {
        var who = wish.credentials()
                .filter(it -> !it.nik().isBlank() && !it.passphrase().isEmpty())
                .orElseThrow(() -> new RuleBroken("documents.sign.credentials"));
        var form = new Form()
                .field("nik", who.nik().strip())
                .field("passphrase", who.passphrase())
                .field("tampilan", "invisible")
                .field("reason", wish.reason())
                .field("location", wish.place())
                .file("file", "surat.pdf", pdf);
        var answer = send("api/sign/pdf", form);
        if (answer.statusCode() != OK || !starts(answer.body())) {
            throw refusal(answer);
        }
        return answer.body();
    }

    /** What the service itself says of a signed file, as it answers: JSON. */
    public String verify(byte[] pdf) {
        var answer = send("api/sign/verify", new Form().file("signed_file", "surat.pdf", pdf));
        if (answer.statusCode() != OK) {
            throw refusal(answer);
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(String path, Form form) {
        var login = Base64.getEncoder()
                .encodeToString((service.user() + ":" + service.password()).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(service.url().resolve(path))
                .timeout(service.patience())
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "multipart/form-data; boundary=" + form.boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.end()))
                .build();
        try (var http = HttpClient.newBuilder()
                .connectTimeout(service.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException away) {
            throw new RuleBroken("documents.sign.away");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleBroken("documents.sign.away");
        }
    }

    /** The service tells what went wrong in words only; those seen name the passphrase and the certificate. */
    private static RuleBroken refusal(HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= SERVER_ERROR) {
            return new RuleBroken("documents.sign.away");
        }
        if (answer.statusCode() == UNAUTHORIZED) {
            return new RuleBroken("documents.sign.service-login");
        }
        var words = new String(answer.body(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (words.contains("passphrase")) {
            return new RuleBroken("documents.sign.passphrase");
        }
        if (words.contains("expired") || words.contains("kadaluarsa") || words.contains("kedaluwarsa")) {
            return new RuleBroken("documents.sign.expired");
        }
        if (words.contains("nik") || words.contains("terdaftar")) {
            return new RuleBroken("documents.sign.nik");
        }
        return new RuleBroken("documents.sign.refused", answer.statusCode());
    }

    private static boolean starts(byte[] body) {
        return body.length > PDF.length && Arrays.equals(PDF, 0, PDF.length, body, 0, PDF.length);
    }

    /** A body of multipart/form-data. */
    private static final class Form {
        private final String boundary = "mandala-" + UUID.randomUUID();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Form field(String name, String value) {
            text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                    + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n");
            return this;
        }

        Form file(String name, String file, byte[] content) {
            text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                    + "\"\r\nContent-Type: application/pdf\r\n\r\n");
            body.writeBytes(content);
            text("\r\n");
            return this;
        }

        byte[] end() {
            text("--" + boundary + "--\r\n");
            return body.toByteArray();
        }

        private void text(String text) {
            body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
