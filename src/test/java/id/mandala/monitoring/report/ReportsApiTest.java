package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system sends the reports of an agency of Kabupaten Jeneponto (73.04), many at once. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsApiTest {

    private static final RegionCode HERE = RegionCode.of("73.04");
    private static final String REPORTS = "/api/v1/regions/73.04/monthly-reports";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    EditInitiatives edit;

    @Autowired
    BudgetLines lines;

    @Autowired
    Agencies agencies;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private YearMonth now;
    private UUID agency;
    private UUID other;
    private Visit officer;

    @BeforeAll
    void a_plan_of_two_agencies() {
        now = YearMonth.from(today.date());
        Actors.as(
                A.secretariat(HERE),
                () -> edit.begin(HERE, "Masterplan Jeneponto", new Span(now.getYear() - 1, now.getYear() + 3)));
        agency = agency("Dinas Kominfo Jeneponto");
        other = agency("Dinas Sosial Jeneponto");
        officer = new Visit(context, A.officer(HERE, agency));
    }

    @Test
    void a_batch_is_taken_whole_and_the_same_once_more_is_not_written_again() throws Exception {
        var first = initiative(agency, 1000);
        var second = initiative(agency, 1000);
        var sending = UUID.randomUUID();
        var batch =
                batch(sending, item(first, now, "40", "300", ""), item(second, now, "20", "100", ", \"draft\": true"));

        assertThat(json(taken(batch)).get("again").asBoolean()).isFalse();
        assertThat(json(taken(batch)).get("again").asBoolean()).isTrue();

        assertThat(report(first).get("state").asString()).isEqualTo("SENT");
        assertThat(report(first).get("version").asInt()).isEqualTo(1);
        assertThat(report(first).get("month").asString()).isEqualTo(now.toString());
        assertThat(report(second).get("state").asString()).isEqualTo("DRAFT");
        assertThat(officer.page("/kerja/73.04/pemantauan/" + first + "/" + now)).contains("menunggu kepala");

        assertThat(refused(batch(UUID.randomUUID(), item(first, now, "50", "300", ", \"version\": 1"))))
                .as("what was sent lies with the head")
                .containsExactly("reports[0] monitoring.state.SENT");
        taken(batch(UUID.randomUUID(), item(second, now, "25", "100", ", \"version\": 1")));
        assertThat(report(second).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void every_fault_is_named_by_its_place_and_nothing_is_written() throws Exception {
        var good = initiative(agency, 1000);
        var poor = initiative(agency, 10);
        var unknown = UUID.randomUUID();

        assertThat(refused(batch(
                        UUID.randomUUID(),
                        item(good, now, "40", "300", ""),
                        item(good, now, "41", "300", ""),
                        item(poor, now, "120", "5", ""))))
                .containsExactly(
                        "reports[1].initiative monitoring.batch-twice", "reports[2].physical monitoring.physical");
        assertThat(refused(batch(
                        UUID.randomUUID(),
                        item(good, now, "40", "300", ""),
                        item(poor, now, "40", "11", ""),
                        item(unknown, now, "40", "1", ""),
                        item(good, now.minusMonths(3), "10", "1", ""),
                        item(good, now.plusMonths(1), "50", "1", ""))))
                .containsExactly(
                        "reports[1].realised monitoring.over",
                        "reports[2].initiative monitoring.no-initiative",
                        "reports[3].month monitoring.month-closed",
                        "reports[4].month monitoring.month-ahead");
        assertThat(refused(batch(UUID.randomUUID(), item(good, now, "40", "300", ", \"version\": 3"))))
                .containsExactly("reports[0].version monitoring.batch-version");
        assertThat(all(now)).noneMatch(it -> it.get("initiative").asString().equals(good.toString()));
    }

    @Test
    void reports_of_another_agency_and_of_a_neighbour_are_not_taken() throws Exception {
        var mine = initiative(agency, 1000);
        var theirs = initiative(other, 1000);

        assertThat(sent(batch(UUID.randomUUID(), item(mine, now, "40", "300", ""), item(theirs, now, "40", "300", "")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(all(now)).noneMatch(it -> it.get("initiative").asString().equals(mine.toString()));
        var neighbour = new Visit(context, A.officer(RegionCode.of("73.02"), other));
        assertThat(neighbour.answer(get(REPORTS + "?month=" + now)).getStatus()).isEqualTo(403);
    }

    @Test
    void many_come_page_by_page_each_once() throws Exception {
        var items = new ArrayList<String>();
        for (int number = 0; number < 7; number++) {
            items.add(item(initiative(agency, 1000), now, "10", "10", ""));
        }
        taken(batch(UUID.randomUUID(), items.toArray(String[]::new)));
        var seen = new ArrayList<String>();
        var path = REPORTS + "?limit=3&month=" + now;
        for (@Nullable String next = path; next != null; ) {
            var page = json(officer.answer(get(next)));
            page.get("items").forEach(it -> seen.add(it.get("initiative").asString()));
            next = page.hasNonNull("next") ? path + "&after=" + page.get("next").asString() : null;
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private UUID initiative(UUID lead, long amount) {
        return Actors.as(A.secretariat(HERE), () -> {
            var name = "Program " + UUID.randomUUID();
            var span = new Span(now.getYear() - 1, now.getYear() + 1);
            var id = edit.add(HERE, new Outline(null, name, "", "living", "health", null, lead, Set.of(), span))
                    .id();
            lines.add(List.of(
                    ALine.of(HERE, now.getYear(), lead, amount).paying(id).line(name)));
            return id;
        });
    }

    private static String item(UUID initiative, YearMonth month, String physical, String realised, String more) {
        return """
                {"initiative": "%s", "month": "%s", "physical": %s, "realised": "%s"%s}""".formatted(initiative, month, physical, realised, more);
    }

    private static String batch(UUID sending, String... items) {
        return """
                {"sending": "%s", "reports": [%s]}""".formatted(sending, String.join(", ", items));
    }

    private MockHttpServletResponse sent(String batch) throws Exception {
        return officer.answer(post(REPORTS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(batch)
                .with(csrf()));
    }

    private MockHttpServletResponse taken(String batch) throws Exception {
        var answer = sent(batch);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        return answer;
    }

    /** Place and code of each fault. */
    private List<String> refused(String batch) throws Exception {
        var answer = sent(batch);
        if (answer.getStatus() == 201) {
            return List.of();
        }
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        return json(answer)
                .get("errors")
                .valueStream()
                .map(it -> it.get("where").asString() + " " + it.get("code").asString())
                .toList();
    }

    private JsonNode report(UUID initiative) throws Exception {
        return all(now).stream()
                .filter(it -> it.get("initiative").asString().equals(initiative.toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> all(YearMonth month) throws Exception {
        return json(officer.answer(get(REPORTS + "?limit=500&month=" + month)))
                .get("items")
                .valueStream()
                .toList();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsString());
    }
}
