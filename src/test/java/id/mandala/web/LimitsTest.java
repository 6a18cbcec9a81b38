package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.TestDatabase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a node of its own with the limits as shipped: the tests' shared one has them wide open. Each visitor has an address of his own. */
@Running
class LimitsTest {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static ConfigurableApplicationContext node;

    private static int visitors = 1;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void a_node_with_its_limits_on() {
        node = SecondNode.start(TestDatabase.migrated().url());
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void visitors_who_ask_too_often_are_sent_away_whatever_address_they_claim() {
        var web = visitor();
        var forms = statuses(it -> web.post("/some-form", "a=b", "X-Forwarded-For", "10.0.0." + it % 250));
        var files = statuses(it -> web.get("/table.csv?page=" + it));
        assertThat(forms).contains(429);
        assertThat(files).contains(429);
        var told = web.get("/table.csv", "Accept", "text/html");
        assertThat(told.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(told.body()).contains("Permintaan datang terlalu cepat");
        assertThat(web.get("/try/rows").statusCode()).isEqualTo(200);
    }

    @Test
    void no_spelling_verb_or_cookie_leads_past_the_limits() {
        var ways = new LinkedHashMap<String, IntFunction<HttpResponse<String>>>();
        ways.put("a file spelled otherwise", get("/nasional/2023.cs%76"));
        ways.put("a file's head", ask("HEAD", "/nasional/2023.csv"));
        ways.put("a search spelled otherwise", get("/?%71=bantul"));
        ways.put("a search in words of the visitor's own", get("/nasional?x="));
        ways.put("the areas by name", get("/api/v1/regions?name=ban"));
        ways.put("a year's results", get("/api/v1/evaluations/2023?limit=500"));
        ways.put("a list without a question", get("/api/v1/instruments"));
        ways.put("a writing request of nobody", ask("PUT", "/api/v1/regions/34.02/initiatives/1"));
        ways.put("a cookie that names nobody", get("/api/v1/regions?name=ban", "Cookie", "mandala=bm9ib2R5"));
        ways.put("a form without its token", ask("POST", "/bahasa", "Cookie", "mandala=bm9ib2R5"));
        ways.put("a token where none counts", ask("POST", "/bahasa", "Authorization", "Bearer x"));
        ways.put("a passkey of nobody", ask("POST", "/masuk/kunci", "Cookie", "mandala-device=x"));
        ways.put("a way in by a link", get("/masuk/sso/kementerian"));
        ways.forEach((way, asked) -> assertThat(statuses(asked)).as(way).contains(429));
    }

    @Test
    void what_a_passkey_is_to_sign_is_kept_for_few_and_not_for_long() {
        var before = sessions();
        var web = visitor();
        var page = web.get("/masuk");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        var token = FORM_TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var answers = statuses(it -> web.post(
                "/masuk/kunci/opsi",
                "_csrf=" + token.group(1),
                "Cookie",
                cookie,
                "Content-Type",
                "application/x-www-form-urlencoded"));
        assertThat(answers).contains(200, 429);
        assertThat(sessions() - before).isBetween(1L, 70L);
        assertThat(jdbc.sql("select max(max_inactive_interval) from identity.session where principal_name is null")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(600);
    }

    private static IntFunction<HttpResponse<String>> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    private static IntFunction<HttpResponse<String>> ask(String verb, String path, String... headers) {
        var web = visitor();
        return it -> web.send(web.to(path.endsWith("=") ? path + it : path, headers)
                .method(verb, verb.equals("POST") ? BodyPublishers.ofString("a=b") : BodyPublishers.noBody()));
    }

    private static Browser visitor() {
        try {
            var address = InetAddress.getByAddress(new byte[] {127, 0, 9, (byte) ++visitors});
            return new Browser(
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .localAddress(address)
                            .build(),
                    SecondNode.port(node));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private long sessions() {
        return jdbc.sql("select count(*) from identity.session where principal_name is null")
                .query(Long.class)
                .single();
    }

    private static List<Integer> statuses(IntFunction<HttpResponse<String>> ask) {
        return IntStream.range(0, 300)
                .mapToObj(ask)
                .map(HttpResponse::statusCode)
                .toList();
    }
}
