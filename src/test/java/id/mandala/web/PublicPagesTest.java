package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Works in the regency 97.31, which has no page but the one of this test. */
@Running
class PublicPagesTest {

    @Value("${local.server.port}")
    int port;

    @Test
    void a_visitor_who_has_the_page_is_told_so() {
        var first = page();
        var etag = first.headers().firstValue("ETag").orElseThrow();
        var again = page("If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(page().body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(first.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page().headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_write_makes_the_page_new_at_once() {
        var before = page().body();
        Browser.at(port).post("/try/made", "any", "Content-Type", "text/plain");
        assertThat(page().body()).isNotEqualTo(before);
    }

    @Test
    void each_language_has_its_page_and_whoever_is_known_passes_the_memory_by() {
        assertThat(page("Cookie", "bahasa=en").body()).contains("en").isNotEqualTo(page().body());
        assertThat(page("Authorization", "Bearer made-up").headers().firstValue("ETag"))
                .isEmpty();
    }

    private HttpResponse<String> page(String... headers) {
        return Browser.at(port).get("/97.31/try", headers);
    }
}
