package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a script may send where a passkey is expected. Works in 73.73 (Palopo). */
@Running
class PasskeyBodiesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "{",
                "1",
                "",
                "{\"publicKey\":null}",
                "{\"publicKey\":{}}",
                "{\"publicKey\":{\"credential\":{},\"label\":\"x\"}}",
                "{\"publicKey\":{\"credential\":{\"id\":\"a\",\"rawId\":\"YQ\",\"response\":{}},\"label\":\"x\"}}",
                "{\"id\":\"a\",\"rawId\":\"YQ\",\"response\":{},\"type\":\"public-key\"}"
            })
    void what_is_no_passkey_is_refused_as_the_senders_fault(String body) {
        var browser = new Browser(port);
        var token = token(browser, "/masuk");
        post(browser, "/masuk/kunci/opsi", "", token);
        assertThat(post(browser, "/masuk/kunci", body, token)).isIn(400, 401);

        var name = "palopo." + System.nanoTime();
        people.add(name, "73.73", Role.SECRETARIAT);
        browser.signIn(name, People.PASSWORD);
        var inside = token(browser, "/akun");
        post(browser, "/akun/kunci/opsi", "", inside);
        assertThat(post(browser, "/akun/kunci", body, inside)).isIn(400, 401);
    }

    private static int post(Browser browser, String path, String body, String token) {
        return browser.json("POST", path, body, "X-XSRF-TOKEN", token).statusCode();
    }

    private static String token(Browser browser, String page) {
        var found = TOKEN.matcher(browser.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
