package id.mandala.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.web.Browser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Agencies as another system writes them. Works in Kabupaten Manokwari Selatan (92.11). */
@Running
class AgenciesApiTest {

    private static final String REGION = "/api/v1/regions/92.11";

    @Value("${local.server.port}")
    int port;

    @Autowired
    People people;

    private String token = "";

    @BeforeEach
    void there_is_a_program_with_a_token() {
        var username = "ag." + UUID.randomUUID();
        people.add(username, "92.11", Role.SECRETARIAT);
        var given = Browser.at(port)
                .post(
                        "/api/v1/tokens",
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, People.PASSWORD),
                        "Content-Type",
                        "application/json");
        token = found("\"token\":\"([^\"]+)\"", given);
    }

    @Test
    void an_agency_is_read_with_the_etag_its_renaming_names() {
        var id = added();
        var etag = Browser.at(port)
                .get(REGION + "/agencies/" + id)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var path = REGION + "/agencies/" + id + "/renaming";
        var body = "{\"name\":\"Dinas %s\",\"onDate\":\"2022-01-01\",\"version\":1}".formatted(UUID.randomUUID());

        assertThat(post(path, body).statusCode()).isEqualTo(428);
        assertThat(post(path, body, "If-Match", "\"7\"").body()).contains("“7”", "“1”");
        var renamed = post(path, body, "If-Match", etag);
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(201);
        assertThat(renamed.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(post(path, body.replace("2022", "2023"), "If-Match", etag).body())
                .contains("\"status\":412", "2021-12-31", "2022-12-31");
    }

    @Test
    void a_merger_names_the_etags_of_all_that_merge() {
        var body =
                "{\"agencies\":[\"%s\",\"%s\"],\"name\":\"Dinas %s\",\"kind\":\"DEPARTMENT\",\"onDate\":\"2022-01-01\"}"
                        .formatted(added(), added(), UUID.randomUUID());
        var path = REGION + "/agency-mergers";

        assertThat(post(path, body).statusCode()).isEqualTo(428);
        assertThat(post(path, body, "If-Match", "\"2\"").statusCode()).isEqualTo(412);
        var merged = post(path, body, "If-Match", "\"2\", \"1\"");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        assertThat(post(path, body.replace("Dinas", "Badan"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
    }

    private String added() {
        return found(
                "\"id\":\"([0-9a-f-]{36})\"",
                post(
                        REGION + "/agencies",
                        "{\"name\":\"Dinas %s\",\"kind\":\"DEPARTMENT\",\"validFrom\":\"2017-01-01\"}"
                                .formatted(UUID.randomUUID())));
    }

    private HttpResponse<String> post(String path, String body, String... more) {
        var browser = Browser.at(port);
        return browser.send(browser.to(path, more.length == 0 ? new String[] {"Accept-Language", "id"} : more)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String found(String pattern, HttpResponse<String> answer) {
        var match = Pattern.compile(pattern).matcher(answer.body());
        assertThat(match.find()).as(answer.body()).isTrue();
        return match.group(1);
    }
}
