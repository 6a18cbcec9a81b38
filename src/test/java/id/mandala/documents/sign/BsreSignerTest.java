package id.mandala.documents.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client service of the national authority, as its description has it, played by a server of the test's own. */
class BsreSignerTest {

    private static final String PASSPHRASE = "Rahasia!2023";
    private static final byte[] PDF = "%PDF-1.7 surat".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;
    private String path = "";
    private String login = "";
    private String body = "";
    private int status = 200;
    private byte[] answer = "%PDF-1.7 surat bertanda tangan".getBytes(StandardCharsets.UTF_8);
    private Duration delay = Duration.ZERO;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void the_file_goes_with_who_signs_it_and_comes_back_signed() {
        assertThat(signer().sign(PDF, wish(PASSPHRASE))).isEqualTo(answer);

        assertThat(path).isEqualTo("/esign/api/sign/pdf");
        assertThat(login)
                .isEqualTo("Basic "
                        + Base64.getEncoder().encodeToString("mandala:pintu".getBytes(StandardCharsets.UTF_8)));
        assertThat(body)
                .contains(
                        "name=\"nik\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n3404010101010001\r\n",
                        "name=\"tampilan\"",
                        "invisible",
                        "name=\"passphrase\"",
                        PASSPHRASE,
                        "name=\"file\"; filename=\"surat.pdf\"",
                        "%PDF-1.7 surat\r\n");
        assertThat(signer().asksForSigner()).isTrue();
    }

    @Test
    void a_signed_file_is_shown_to_the_service_to_be_checked() {
        answer = "{\"summary\":\"VALID\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(signer().verify(PDF)).isEqualTo("{\"summary\":\"VALID\"}");
        assertThat(path).isEqualTo("/esign/api/sign/verify");
        assertThat(body).contains("name=\"signed_file\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{\"error\":\"Passphrase anda salah\"}|documents.sign.passphrase",
                "400|{\"error\":\"Sertifikat telah kadaluarsa\"}|documents.sign.expired",
                "400|{\"message\":\"certificate expired\"}|documents.sign.expired",
                "404|{\"error\":\"NIK tidak terdaftar\"}|documents.sign.nik",
                "401|{}|documents.sign.service-login",
                "500|Internal Server Error|documents.sign.away",
                "503|passphrase|documents.sign.away",
                "422|{}|documents.sign.refused",
                "302|{}|documents.sign.refused",
                "200|<html>bukan PDF</html>|documents.sign.refused"
            })
    void each_answer_that_is_no_signature_is_one_clear_refusal(int status, String answer, String code) {
        this.status = status;
        this.answer = answer.getBytes(StandardCharsets.UTF_8);
        assertThat(refusal().code()).isEqualTo(code);
        assertThat(refusal().getMessage()).doesNotContain(PASSPHRASE, "3404010101010001");
    }

    @Test
    void a_service_that_is_slow_or_away_is_given_up() {
        delay = Duration.ofSeconds(3);
        var since = System.nanoTime();
        assertThat(refusal().code()).isEqualTo("documents.sign.away");
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofMillis(2_500));

        server.stop(0);
        assertThat(refusal().code()).isEqualTo("documents.sign.away");
    }

    @Test
    void nothing_is_sent_without_a_passphrase_and_none_is_ever_printed() {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> signer().sign(PDF, wish("")))
                        .code())
                .isEqualTo("documents.sign.credentials");
        assertThat(body).isEmpty();
        assertThat(wish(PASSPHRASE))
                .hasToString("Wish[reason=Alasan, place=Jakarta, credentials=Optional[Credentials[…]]]");
        assertThat(service().toString()).doesNotContain("pintu");
    }

    private RuleBroken refusal() {
        return catchThrowableOfType(RuleBroken.class, () -> signer().sign(PDF, wish(PASSPHRASE)));
    }

    private static Signer.Wish wish(String passphrase) {
        return new Signer.Wish(
                "Alasan", "Jakarta", Optional.of(new Signer.Credentials("3404010101010001", passphrase)));
    }

    private BsreSigner signer() {
        return new BsreSigner(service());
    }

    private BsreSigner.Service service() {
        return new BsreSigner.Service(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/esign/"),
                "mandala",
                "pintu",
                Duration.ofMillis(1_500));
    }

    private void answer(HttpExchange exchange) throws IOException {
        path = exchange.getRequestURI().getPath();
        login = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            Thread.sleep(delay);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
        }
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
