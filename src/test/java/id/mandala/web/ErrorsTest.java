package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@Running
class ErrorsTest {

    @Value("${local.server.port}")
    int port;

    @Test
    void a_broken_rule_is_a_page_that_says_what_to_do_and_never_echoes_markup() {
        var answer = page("/try/rule");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<h1>").doesNotContain("<script>");
    }

    @Test
    void programs_get_the_refusal_as_problem_json() {
        var answer = Browser.at(port).get("/try/rule", "Accept", "application/json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/masalah/region.code\"", "\"errors\":[{");
    }

    @Test
    void what_a_person_may_not_do_is_a_403_page_with_the_way_to_sign_in() {
        var answer = page("/try/allowed");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/masuk");
    }

    @Test
    void unknown_addresses_and_unreadable_codes_in_them_are_not_found() {
        assertThat(page("/nothing-here").statusCode()).isEqualTo(404);
        assertThat(page("/try/region/abc").statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_read_is_400_and_a_wrong_verb_405_with_the_right_ones_named() {
        assertThat(page("/try/number?n=x").statusCode()).isEqualTo(400);
        assertThat(page("/try/number").statusCode()).isEqualTo(400);
        assertThat(page("/try/nul").statusCode()).isEqualTo(400);
        var wrongVerb = Browser.at(port)
                .send(Browser.at(port).to("/try/number?n=1").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(wrongVerb.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @Test
    void a_mistake_of_the_program_shows_a_reference_and_nothing_of_its_inside() {
        var answer = page("/try/other");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains(answer.headers().firstValue("X-Reference").orElseThrow())
                .doesNotContain("secret inside", "IllegalState", "id.mandala");
    }

    @Test
    void a_full_disk_is_told_in_words() {
        var answer = page("/try/full");
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains("Ruang penyimpanan penuh");
    }

    @Test
    void health_says_alive_and_ready() {
        assertThat(Browser.at(port).get("/actuator/health/liveness").statusCode())
                .isEqualTo(200);
        assertThat(Browser.at(port).get("/actuator/health/readiness").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> page(String path) {
        return Browser.at(port).get(path, "Accept", "text/html");
    }
}
