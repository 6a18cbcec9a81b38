package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a node of its own with the limits as shipped: the tests' shared one has them wide open. */
@Running
class LimitsTest {

    @Test
    void visitors_who_ask_too_often_are_sent_away_whatever_address_they_claim() {
        try (var node = SecondNode.start(TestDatabase.migrated().url())) {
            var web = Browser.at(SecondNode.port(node));
            var forms = statuses(it -> web.post("/some-form", "a=b", "X-Forwarded-For", "10.0.0." + it % 250));
            var files = statuses(it -> web.get("/table.csv?page=" + it));
            assertThat(forms).contains(429);
            assertThat(files).contains(429);
            var told = web.get("/table.csv", "Accept", "text/html");
            assertThat(told.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(told.body()).contains("Permintaan datang terlalu cepat");
            assertThat(web.get("/try/rows").statusCode()).isEqualTo(200);
        }
    }

    private static List<Integer> statuses(java.util.function.IntFunction<java.net.http.HttpResponse<String>> ask) {
        return IntStream.range(0, 300)
                .mapToObj(ask)
                .map(java.net.http.HttpResponse::statusCode)
                .toList();
    }
}
