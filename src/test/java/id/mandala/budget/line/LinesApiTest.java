package id.mandala.budget.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system writes lines of Kota Kotamobagu (71.74). */
@Running
class LinesApiTest {

    private static final RegionCode HERE = RegionCode.of("71.74");
    private static final String LINES = "/api/v1/regions/71.74/budget-lines";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    WebApplicationContext context;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Visit planner;
    private UUID agency;

    @BeforeEach
    void there_is_an_agency() {
        planner = new Visit(context, A.planner(HERE));
        agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas " + UUID.randomUUID()))
                .id();
    }

    @Test
    void a_line_is_added_read_and_changed_from_the_version_that_was_seen() throws Exception {
        var added = planner.answer(post(LINES)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(2026, "5.1.2.4", "1000"))
                .with(csrf()));
        assertThat(added.getStatus()).isEqualTo(201);
        var line = json(added);
        assertThat(line.get("account").asString()).as("in its one spelling").isEqualTo("5.1.02.04");
        var one = LINES + "/" + line.get("id").asString();
        assertThat(planner.answer(get(one)).getHeader("ETag")).isEqualTo("\"1\"");

        assertThat(changed(one, "\"1\"", "2000").getStatus()).isEqualTo(200);
        assertThat(changed(one, "\"1\"", "3000").getStatus()).isEqualTo(412);
        assertThat(json(planner.answer(get(one))).get("original").asString()).isEqualTo("2000");
    }

    @Test
    void a_code_the_budget_cannot_use_and_a_stranger_are_refused() throws Exception {
        var wrong = planner.answer(post(LINES)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(2026, "4.1.01", "1000"))
                .with(csrf()));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("budget.line.account-not-spending");
        assertThat(new Visit(context, A.secretariat(HERE))
                        .answer(post(LINES)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body(2026, "5.1.02", "1000"))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(403);
        assertThat(new Visit(context, A.planner(RegionCode.of("71.73")))
                        .answer(get(LINES + "?year=2026"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void many_lines_come_page_by_page_each_once() throws Exception {
        for (int number = 1; number <= 7; number++) {
            planner.answer(post(LINES)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body(2031, "5.1.02.0" + number, "1000"))
                    .with(csrf()));
        }
        var seen = new ArrayList<String>();
        var path = LINES + "?year=2031&limit=3";
        for (@Nullable String next = path; next != null; ) {
            var page = json(planner.answer(get(next)));
            page.get("items").forEach(it -> seen.add(it.get("id").asString()));
            next = page.hasNonNull("next") ? path + "&after=" + page.get("next").asString() : null;
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(planner.answer(get("/api/v1/regions/71.74/budget-adjustments"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(planner.answer(get("/api/v1/regions/71.74/carry-overs")).getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse changed(String one, String seen, String original) throws Exception {
        return planner.answer(put(one).contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", seen)
                .content(body(2026, "5.1.02.04", original))
                .with(csrf()));
    }

    private String body(int year, String account, String original) {
        return """
                {"year": %d, "agency": "%s", "name": "Literasi", "account": "%s", "source": "APBD_REGENCY", "original": "%s"}
                """.formatted(year, agency, account, original);
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsString());
    }
}
