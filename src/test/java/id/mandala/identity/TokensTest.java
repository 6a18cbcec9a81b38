package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Works in 73.74 and, for the metrics, in the nation. */
@Running
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"(mandala_[^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void a_script_takes_a_token_works_with_it_and_gives_it_back() {
        people.add("skrip.satu", "73.74", Role.SECRETARIAT);
        var browser = new Browser(port);
        var token = token(browser, "skrip.satu");
        assertThat(revoke(browser, token)).isEqualTo(204);
        assertThat(revoke(browser, token)).isEqualTo(401);
        assertThat(browser.cookie("mandala")).isEmpty();
    }

    @Test
    void a_wrong_password_gets_a_problem_and_the_challenge() {
        var refused = new Browser(port).json("POST", "/api/v1/tokens", body("skrip.tak.ada"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue(Refusals.CHALLENGE);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void metrics_are_for_an_administrator_of_the_installation() {
        people.add("metrik.nasional", "00", Role.ADMINISTRATOR);
        people.add("metrik.daerah", "73.74", Role.ADMINISTRATOR);
        var browser = new Browser(port);
        assertThat(metrics(browser, token(browser, "metrik.nasional"))).isEqualTo(200);
        assertThat(metrics(browser, token(browser, "metrik.daerah"))).isEqualTo(403);
    }

    private static int metrics(Browser browser, String token) {
        return browser.json("GET", "/actuator/prometheus", "", "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static int revoke(Browser browser, String token) {
        return browser.json("DELETE", "/api/v1/tokens/current", "", "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static String token(Browser browser, String username) {
        var given = browser.json("POST", "/api/v1/tokens", body(username));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        var token = TOKEN.matcher(given.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String body(String username) {
        return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, People.PASSWORD);
    }
}
