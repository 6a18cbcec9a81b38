package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.TestDatabase;
import id.mandala.web.SecondNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While a new leader is chosen the database reads and does not write. Works in 73.72 (Parepare). */
@Running
class ReadOnlyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void a_page_whose_session_cannot_be_kept_says_when_to_come_back() {
        people.add("parepare.baca", "73.72", Role.SECRETARIAT);
        var browser = new Browser(port);
        browser.signIn("parepare.baca", People.PASSWORD);
        var url = TestDatabase.migrated().url();
        var options = (url.contains("?") ? "&" : "?") + "options=-c%20default_transaction_read_only%3Don";
        try (var node = SecondNode.start(url + options)) {
            var reader = id.mandala.web.Browser.at(SecondNode.port(node));
            for (var page :
                    List.of("/", "/tentang", "/akun", "/kerja/73.72/perangkat-daerah", "/kerja/73.72/masterplan")) {
                var answer = reader.get(page, "Cookie", "mandala=" + browser.cookie("mandala"), "Accept", "text/html");
                assertThat(answer.statusCode()).as(page).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).as(page).hasValue("5");
                assertThat(answer.headers().firstValue("Content-Type")).as(page).hasValue("text/html;charset=UTF-8");
                assertThat(answer.body()).as(page).contains("Layanan sedang tidak terjangkau");
            }
            assertThat(reader.get("/tentang").statusCode()).isEqualTo(200);
        }
    }
}
