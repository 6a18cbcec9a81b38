package id.mandala.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.web.ApiDocument;
import id.mandala.web.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Initiatives as another system writes them. Works in Kabupaten Teluk Wondama (92.07); 92.08 is the neighbour. */
@Running
class InitiativesApiTest {

    private static final RegionCode WONDAMA = RegionCode.of("92.07");
    private static final String PATH = "/api/v1/regions/92.07/initiatives";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @Value("${local.server.port}")
    int port;

    @Autowired
    People people;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID lead;
    private String token;

    @BeforeEach
    void there_is_a_masterplan_an_agency_and_a_program_with_a_token() {
        lead = Actors.as(A.secretariat(WONDAMA), () -> {
            if (masterplans.current(WONDAMA).isEmpty()) {
                edit.begin(WONDAMA, "Masterplan Teluk Wondama", new Span(2019, 2023));
            }
            return A.agency(jdbc, transactions, agencies, WONDAMA, "Dinas " + UUID.randomUUID())
                    .id();
        });
        token = token("92.07");
    }

    @Test
    void the_same_request_again_gives_the_same_initiative_and_no_second_one() {
        var key = UUID.randomUUID().toString();
        var first = send("POST", PATH, body("Dikirim dua kali"), "Idempotency-Key", key);
        var again = send("POST", PATH, body("Dikirim dua kali"), "Idempotency-Key", key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(send("POST", PATH, body("Isi lain"), "Idempotency-Key", key).statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_is_made_and_changed_answers_as_the_description_says() {
        var document = ApiDocument.of(port);
        var root = "/api/v1/regions/{code}/initiatives";
        var made = created(body("Inisiatif " + UUID.randomUUID()));
        var path = PATH + "/" + id(made);
        var changed = send("PUT", path, body("Inisiatif " + UUID.randomUUID()), "If-Match", "\"1\"");
        var stale = send("PUT", path, body("Inisiatif " + UUID.randomUUID()), "If-Match", "\"1\"");
        var reported = send("PUT", path + "/years/2021", "{\"ran\":true}", "If-Match", "\"2\"");
        assertThat(document.faults("post " + root, made)).isEmpty();
        assertThat(document.faults("put " + root + "/{id}", changed)).isEmpty();
        assertThat(document.faults("put " + root + "/{id}", stale)).isEmpty();
        assertThat(document.faults("put " + root + "/{id}/years/{year}", reported))
                .isEmpty();
        assertThat(List.of(made.statusCode(), changed.statusCode(), stale.statusCode(), reported.statusCode()))
                .containsExactly(201, 200, 412, 200);
    }

    @Test
    void a_creation_without_a_key_is_refused() {
        assertThat(send("POST", PATH, body("Tanpa kunci")).statusCode()).isEqualTo(422);
        assertThat(send("POST", PATH, body("Kunci kosong"), "Idempotency-Key", "")
                        .body())
                .contains("/masalah/web.once-key-missing");
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        var path = PATH + "/" + added();

        assertThat(send("PUT", path, body("Tanpa versi")).statusCode()).isEqualTo(428);
        var changed = send("PUT", path, body("Diubah"), "If-Match", "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
    }

    @Test
    void who_changes_an_old_version_is_told_what_stands_there_now() {
        var path = PATH + "/" + added();
        send("PUT", path, body("Nama dari yang cepat"), "If-Match", "\"1\"");

        var late = send("PUT", path, body("Nama dari yang lambat"), "If-Match", "\"1\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("Nama dari yang cepat", "Nama dari yang lambat");
    }

    @Test
    void a_year_is_reported_and_a_late_report_is_told_the_first() {
        var path = PATH + "/" + added() + "/years/2021";
        var ran = send("PUT", path, "{\"ran\":true}", "If-Match", "\"1\"");
        assertThat(ran.statusCode()).as(ran.body()).isEqualTo(200);

        var late = send("PUT", path, "{\"ran\":false,\"cause\":\"STAFF\"}", "If-Match", "\"1\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("tidak berjalan, petugas");
    }

    @Test
    void of_twenty_who_change_at_once_one_is_first_and_the_others_are_told_what_stands_there_now() throws Exception {
        var path = PATH + "/" + added();
        var answers = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 20)
                    .mapToObj(it -> threads.submit(() -> send("PUT", path, body("Nama " + it), "If-Match", "\"1\"")))
                    .toList();
            for (var one : sent) {
                answers.add(one.get());
            }
        }
        var first = answers.stream().filter(it -> it.statusCode() == 200).toList();
        assertThat(first).hasSize(1);
        var name = found(Pattern.compile("\"name\":\"(Nama \\d+)\""), first.getFirst());
        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 412)
                .hasSize(19)
                .allSatisfy(it -> assertThat(it.body()).contains("sekarang tertulis “" + name + "”"));
    }

    @Test
    void who_writes_late_what_the_first_wrote_is_told_the_versions() {
        var path = PATH + "/" + added();
        send("PUT", path, body("Sama"), "If-Match", "\"1\"");
        assertThat(send("PUT", path, body("Sama"), "If-Match", "\"1\"").body()).contains("Versi", "“1”", "“2”");
    }

    @Test
    void everybody_reads_what_is_published_and_nothing_else() {
        var shown = added();
        var hidden = added();
        Actors.as(A.secretariat(WONDAMA), () -> edit.publish(WONDAMA, Optional.of(UUID.fromString(shown))));

        var list = Browser.at(port).get(PATH + "?limit=200");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains(shown).doesNotContain(hidden).doesNotContain("\"published\":false");
        assertThat(Browser.at(port).get(PATH + "/" + shown).headers().firstValue("ETag"))
                .isPresent();
        assertThat(Browser.at(port).get(PATH + "/" + hidden).statusCode()).isEqualTo(404);
    }

    @Test
    void a_neighbour_neither_reads_nor_writes_what_is_not_published() {
        var path = PATH + "/" + added();
        token = token("92.08");

        assertThat(send("GET", path, "").statusCode()).isIn(403, 404);
        assertThat(send("PUT", path, body("Direbut"), "If-Match", "\"1\"").statusCode())
                .isIn(403, 404);
        assertThat(created(body("Selundupan")).statusCode()).isEqualTo(403);
    }

    @Test
    void hostile_input_is_refused_as_the_senders_fault() {
        var name = body("Nama");
        Stream.of(
                        "",
                        "[]",
                        "null",
                        "{",
                        "{}",
                        name.replace("2019", "\"banyak\""),
                        name.replace("2019", "99999999999"),
                        name.replace("2019", "-1"),
                        name.replace("living", "smart'; drop table masterplan.initiative; --"),
                        name.replace(lead.toString(), UUID.randomUUID().toString()),
                        name.replace(lead.toString(), "bukan-id"),
                        name.replace("Nama", ""),
                        name.replace("Nama", "n".repeat(301)),
                        name.replace("Nama", "a\\u0000b"),
                        name.replace("\"supporting\":[]", "\"supporting\":[null]"),
                        name.replace("\"supporting\":[]", "\"supporting\":[\"" + UUID.randomUUID() + "\"]"))
                .forEach(body -> {
                    var refused = created(body);
                    assertThat(refused.statusCode()).as(body + refused.body()).isBetween(400, 499);
                    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                            .as(body)
                            .startsWith("application/problem+json");
                });
    }

    @Test
    void an_address_that_names_nothing_is_not_found_or_refused() {
        assertThat(send("GET", PATH + "/" + UUID.randomUUID(), "").statusCode()).isEqualTo(404);
        assertThat(send("GET", PATH + "/bukan-id", "").statusCode()).isBetween(400, 404);
        assertThat(send("GET", "/api/v1/regions/9207/initiatives", "").statusCode())
                .isBetween(400, 422);
        assertThat(send("GET", PATH + "?limit=banyak", "").statusCode()).isEqualTo(400);
    }

    private String added() {
        return id(created(body("Inisiatif " + UUID.randomUUID())));
    }

    private HttpResponse<String> created(String body) {
        return send("POST", PATH, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private String body(String name) {
        return """
                {"name":"%s","dimension":"living","subDimension":"health","lead":"%s","supporting":[],\
                "firstYear":2019,"lastYear":2023}""".formatted(name, lead);
    }

    private String token(String region) {
        var username = "api." + UUID.randomUUID();
        people.add(username, region, Role.SECRETARIAT);
        var given = Browser.at(port)
                .post(
                        "/api/v1/tokens",
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, People.PASSWORD),
                        "Content-Type",
                        "application/json");
        return found(Pattern.compile("\"token\":\"([^\"]+)\""), given);
    }

    private HttpResponse<String> send(String method, String path, String body, String... more) {
        var browser = Browser.at(port);
        var request = browser.to(path, more)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "id");
        return browser.send(
                request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static String id(HttpResponse<String> answer) {
        return found(ID, answer);
    }

    private static String found(Pattern pattern, HttpResponse<String> answer) {
        var match = pattern.matcher(answer.body());
        assertThat(match.find()).as(answer.body()).isTrue();
        return match.group(1);
    }
}
