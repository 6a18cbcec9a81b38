package id.mandala.documents.sign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

/** Signers for the tests of other modules: a demonstration's, and a service like BSrE's that knows one passphrase. */
public final class Signing implements AutoCloseable {

    private final Signers demo;
    private final String passphrase;
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param folder for the demonstration's key */
    public Signing(Path folder, String passphrase) throws IOException {
        this.demo = demo(folder);
        this.passphrase = passphrase;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/sign/pdf", this::answer);
        server.start();
    }

    public static Signers demo(Path folder) {
        var settings = new MockEnvironment()
                .withProperty("mandala.demo", "true")
                .withProperty("mandala.sign.demo-folder", folder.toString());
        return new Signers(new SignSettings(settings), clock());
    }

    public static SignatureCheck check(Signers signers) {
        return new SignatureCheck(new TrustAnchors("", signers), clock());
    }

    /** Those of an installation beside which the service runs. */
    public Signers signers() {
        var settings = new MockEnvironment()
                .withProperty(
                        "mandala.sign.bsre.url",
                        "http://127.0.0.1:" + server.getAddress().getPort());
        return new Signers(new SignSettings(settings), clock());
    }

    /** How often the service was asked. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        var right = sent.contains("\r\n\r\n" + passphrase + "\r\n");
        var answer = right
                ? demo.key().orElseThrow().sign(pdf(sent), new Signer.Wish("", "", Optional.empty()))
                : "{\"error\":\"Passphrase anda salah\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(right ? 200 : 400, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static byte[] pdf(String sent) {
        int from = sent.indexOf("%PDF-");
        return sent.substring(from, sent.lastIndexOf("\r\n--", sent.length() - 5))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static ObjectProvider<Clock> clock() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("clock", Clock.systemUTC());
        return beans.getBeanProvider(Clock.class);
    }
}
