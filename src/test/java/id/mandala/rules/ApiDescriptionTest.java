package id.mandala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.web.ApiDocument;
import id.mandala.web.Browser;
import id.mandala.web.DemoContents;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What {@code /api/openapi.json} says is what the program does. Reads the demo; writes in Kabupaten Kupang (53.01). */
@Running
class ApiDescriptionTest {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("\"question\":\"([^\"]+)\"");
    private static final String DEMO = "/api/v1/regions/34.02";

    @Value("${local.server.port}")
    int port;

    @Autowired
    People people;

    @Autowired
    DemoContents demo;

    private ApiDocument document;
    private String token;

    @BeforeEach
    void the_demo_is_there_and_a_program_that_may_read_all_of_it() {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
            return demo;
        });
        document = ApiDocument.of(port);
        token = token("00", Role.MINISTRY);
    }

    @Test
    void every_answer_to_a_reader_is_as_described() {
        var faults = new ArrayList<String>();
        var read = 0;
        for (var operation : document.operations()) {
            var path = operation.startsWith("get ") ? filled(operation.substring(4)) : null;
            if (path != null) {
                var answer = ask("GET", path, "");
                read += answer.statusCode() == 200 ? 1 : 0;
                faults.addAll(document.faults(operation, answer));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(read).isGreaterThanOrEqualTo(14);
    }

    @Test
    void an_answer_already_known_and_an_error_are_as_described() {
        var faults = new ArrayList<String>();
        for (var operation : document.operations()) {
            var path = operation.startsWith("get ") ? filled(operation.substring(4)) : null;
            if (path == null) {
                continue;
            }
            if (document.parameters(operation, "header").contains("If-None-Match")) {
                var etag = ask("GET", path, "").headers().firstValue("ETag").orElse("\"none\"");
                var again = ask("GET", path, "", "If-None-Match", etag);
                assertThat(again.statusCode()).as(operation).isEqualTo(304);
                faults.addAll(document.faults(operation, again));
            }
            var missing =
                    path.replace("34.02", "34.99").replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID() + "");
            faults.addAll(document.faults(operation, ask("GET", missing, "")));
            faults.addAll(document.faults(operation, Browser.at(port).get(path, "Authorization", "Bearer mine")));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_change_names_what_it_must_carry() {
        for (var operation : document.operations()) {
            var headers = document.parameters(operation, "header");
            var query = document.parameters(operation, "query");
            assertThat(query).as(operation).doesNotContain("seen");
            if (operation.startsWith("put ")) {
                assertThat(headers).as(operation).contains("If-Match");
                assertThat(document.statuses(operation)).as(operation).contains("200", "412", "428");
            }
            if (operation.startsWith("post ") && !operation.endsWith("/tokens")) {
                assertThat(headers).as(operation).contains("Idempotency-Key");
                assertThat(document.statuses(operation)).as(operation).contains("201", "409", "422");
            }
            assertThat(document.statuses(operation)).as(operation).contains("401", "429", "503");
        }
    }

    @Test
    void what_makes_and_what_removes_answers_as_described() {
        var mine = token("53.01", Role.SECRETARIAT);
        var agencies = "/api/v1/regions/{code}/agencies";
        var made = ask(
                "POST",
                "/api/v1/regions/53.01/agencies",
                "{\"name\":\"Dinas %s\",\"kind\":\"DEPARTMENT\",\"validFrom\":\"2020-01-01\"}"
                        .formatted(UUID.randomUUID()),
                "Authorization",
                "Bearer " + mine,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(document.faults("post " + agencies, made)).isEmpty();
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(document.faults("post " + agencies, ask("POST", "/api/v1/regions/53.01/agencies", "{}")))
                .isEmpty();
        var tokens = "/api/v1/tokens";
        var wrong = ask("POST", tokens, "{\"username\":\"nobody.here\",\"password\":\"wrong password\"}");
        assertThat(document.faults("post " + tokens, wrong)).isEmpty();
        var removed = ask("DELETE", "/api/v1/tokens/current", "", "Authorization", "Bearer " + mine);
        assertThat(document.faults("delete /api/v1/tokens/current", removed)).isEmpty();
        assertThat(removed.statusCode()).isEqualTo(204);
    }

    @Test
    void fields_that_are_always_there_are_required_and_those_that_may_be_empty_say_so() {
        var area = document.root().at("/components/schemas/Area");
        assertThat(area.get("required").toString())
                .contains("\"code\"", "\"level\"", "\"name\"")
                .doesNotContain("\"kind\"");
        assertThat(area.at("/properties/kind").toString()).contains("\"null\"");
        assertThat(document.operation("post /api/v1/tokens")
                        .at("/responses/201/content")
                        .toString())
                .contains("Given");
    }

    private @Nullable String filled(String path) {
        var of = Map.of("{code}", "34.02", "{region}", "34.02", "{year}", "2023", "{number}", "1");
        var filled = path;
        for (var it : of.entrySet()) {
            filled = filled.replace(it.getKey(), it.getValue());
        }
        if (filled.contains("{id}")) {
            var list = path.startsWith("/api/v1/instruments")
                    ? "/api/v1/instruments"
                    : filled.replaceFirst("/\\{id}.*", "");
            filled = filled.replace("{id}", first(ID, ask("GET", list, "")));
        }
        if (filled.contains("{question}")) {
            filled = filled.replace("{question}", first(QUESTION, ask("GET", DEMO + "/evaluations/2023/marks", "")));
        }
        return filled.contains("{") || filled.contains("//") ? null : filled;
    }

    private static String first(Pattern pattern, HttpResponse<String> answer) {
        var found = pattern.matcher(answer.body());
        return found.find() ? found.group(1) : "{none}";
    }

    private String token(String region, Role role) {
        var name = "api." + UUID.randomUUID().toString().substring(0, 8);
        people.add(name, region, role);
        var wanted = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, People.PASSWORD);
        var given = Browser.at(port).post("/api/v1/tokens", wanted, "Content-Type", "application/json");
        assertThat(document.faults("post /api/v1/tokens", given)).isEmpty();
        return first(TOKEN, given);
    }

    private HttpResponse<String> ask(String verb, String path, String body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "application/json", "Accept", "application/json"));
        all.addAll(List.of(headers));
        if (!all.contains("Authorization") && token != null) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        var web = Browser.at(port);
        return web.send(web.to(path, all.toArray(String[]::new))
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }
}
