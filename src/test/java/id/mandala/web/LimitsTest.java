package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.TestDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a node of its own with the limits as shipped: the tests' shared one has them wide open. */
@Running
class LimitsTest {

    @Test
    void visitors_who_ask_too_often_are_sent_away_whatever_address_they_claim() {
        try (var node = SecondNode.start(TestDatabase.migrated().url())) {
            var web = Browser.at(SecondNode.port(node));
            var forms = answers(it -> web.post("/34.02/usul", "title=a", "X-Forwarded-For", "10.0.0." + it % 250));
            var files = answers(it -> web.get("/table.csv?page=" + it, "Accept", "text/html"));
            assertThat(forms).extracting(HttpResponse::statusCode).contains(429);
            var told = files.stream()
                    .filter(it -> it.statusCode() == 429)
                    .findFirst()
                    .orElseThrow();
            assertThat(told.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(told.body()).contains("Permintaan datang terlalu cepat");
            assertThat(web.get("/try/rows").statusCode()).isEqualTo(200);
        }
    }

    private static List<HttpResponse<String>> answers(IntFunction<HttpResponse<String>> ask) {
        return IntStream.range(0, 300).mapToObj(ask).toList();
    }
}
