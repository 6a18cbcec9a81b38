package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** What never reaches a controller, or reaches it by another verb. */
@Running
class ContainerTest {

    @Value("${local.server.port}")
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/%00", "/34.02/%00", "/api/v1/%00", "/api/v1/regions/%00", "/css/%00", "/%2e%2e/%2e%2e/x%00"})
    void a_path_no_server_can_read_is_answered_like_everything_else(String path) {
        var answer = Browser.at(port).get(path, "Accept", "*/*");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Apache", "Tomcat", "HTTP Status");
        assertThat(type(answer))
                .isEqualTo(path.startsWith("/api/") ? "application/problem+json" : "text/html;charset=UTF-8");
        assertThat(answer.body()).contains("Permintaan ini belum bisa dibaca");
        isSafe(answer);
    }

    @Test
    void errors_of_every_layer_carry_the_safe_headers() {
        isSafe(Browser.at(port).get("/nothing-here"));
        isSafe(Browser.at(port).get("/try/rule"));
        isSafe(Browser.at(port).get("/api/v1/tokens/current"));
        isSafe(Browser.at(port).get("/"));
        isSafe(Browser.at(port).get("/robots.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tentang",
                "/nasional",
                "/bagaimana-dihitung",
                "/masuk",
                "/34.02",
                "/34.02/program",
                "/34.02/program.csv",
                "/34",
                "/34.02/no-such-page",
                "/robots.txt",
                "/api/v1/regions/34.02",
                "/api/v1/instruments"
            })
    void who_asks_for_the_headers_alone_gets_those_of_the_page(String path) {
        var whole = Browser.at(port).get(path);
        var browser = Browser.at(port);
        var head = browser.send(browser.to(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void a_program_nobody_knows_is_told_so_in_json_of_one_charset() {
        var answer = Browser.at(port).get("/api/v1/tokens/current", "Authorization", "Bearer made-up");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.body()).contains("\"type\":\"/masalah/unauthorized\"", "\"errors\":[]");
    }

    @Test
    void a_lock_not_had_in_time_is_a_slow_database_to_readers_and_a_conflict_to_writers() {
        var reading = Browser.at(port).get("/try/locked", "Accept", "text/html");
        assertThat(reading.statusCode()).isEqualTo(503);
        assertThat(reading.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(Browser.at(port)
                        .post("/try/made", "locked-" + UUID.randomUUID(), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_file_whose_name_no_disk_can_hold_is_the_senders_fault() {
        var body = """
                --b\r
                Content-Disposition: form-data; name="file"; filename="a\0b.csv"\r
                Content-Type: text/csv\r
                \r
                a\r
                --b--\r
                """;
        var answer = Browser.at(port)
                .post(
                        "/try/made",
                        body,
                        "Content-Type",
                        "multipart/form-data; boundary=b",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    private static void isSafe(HttpResponse<String> answer) {
        for (var name : new String[] {
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy"
        }) {
            assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
