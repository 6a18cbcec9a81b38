package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@Running
class LanguageTest {

    @Value("${local.server.port}")
    int port;

    @Test
    void indonesian_stands_until_english_is_chosen_whatever_the_browser_prefers() {
        var web = Browser.at(port);
        assertThat(web.get("/no-such-page", "Accept", "text/html", "Accept-Language", "en")
                        .body())
                .contains("lang=\"id\"");
        assertThat(web.get("/no-such-page", "Accept", "text/html", "Cookie", "bahasa=en")
                        .body())
                .contains("lang=\"en\"");
    }

    @Test
    void choosing_comes_back_to_the_same_page_without_the_choice() {
        var answer = Browser.at(port).get("/hasil?tahun=2023&bahasa=en&urut=nama");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/hasil?tahun=2023&urut=nama");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("bahasa=en;")
                .contains("SameSite=Lax");
    }

    @Test
    void choosing_never_leads_to_another_host() {
        assertThat(Browser.at(port)
                        .get("//elsewhere.example/?bahasa=en")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/elsewhere.example/");
    }
}
