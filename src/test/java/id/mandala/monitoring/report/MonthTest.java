package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Reports pass from hand to hand in Kabupaten Bulukumba (73.02); 73.03 is the neighbour. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthTest {

    private static final RegionCode HERE = RegionCode.of("73.02");
    private static final String BASE = "/kerja/73.02/pemantauan";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Months months;

    @Autowired
    StandingStill standingStill;

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
    private Visit head;
    private Visit secretariat;

    @BeforeAll
    void a_plan_of_two_agencies() {
        now = YearMonth.from(today.date());
        Actors.as(
                A.secretariat(HERE),
                () -> edit.begin(HERE, "Masterplan Bulukumba", new Span(now.getYear() - 1, now.getYear() + 3)));
        agency = agency("Dinas Kominfo Bulukumba");
        other = agency("Dinas Sosial Bulukumba");
        officer = new Visit(context, A.officer(HERE, agency));
        head = new Visit(context, A.head(HERE, agency));
        secretariat = new Visit(context, A.secretariat(HERE));
    }

    @Test
    void a_month_goes_from_the_officer_over_the_head_to_the_secretariat_and_back_where_something_is_wrong()
            throws Exception {
        var path = path(initiative("Lapor", 1000), now);

        assertThat(officer.page(path)).contains("Kirim laporan").doesNotContain("name=\"deed\" value=\"approve\"");
        assertThat(send(path, "draft", "0", "40", "300").getStatus()).isEqualTo(302);
        assertThat(head.page(path)).doesNotContain("Setujui");
        assertThat(send(path, "send", "1", "42,5", "300").getStatus()).isEqualTo(302);
        assertThat(officer.page(path)).doesNotContain("Kirim laporan");
        assertThat(secretariat.page(path)).contains("menunggu kepala").doesNotContain("value=\"accept\"");

        assertThat(pass(head, path, "approve", "2", "").getStatus()).isEqualTo(302);
        assertThat(pass(secretariat, path, "return", "3", "").getStatus())
                .as("without words")
                .isEqualTo(422);
        assertThat(pass(secretariat, path, "return", "3", "Lampirkan bukti.").getStatus())
                .isEqualTo(302);
        assertThat(officer.page(path)).contains("Lampirkan bukti.", "dikembalikan", "Kirim laporan");
        assertThat(send(path, "send", "4", "45", "310").getStatus()).isEqualTo(302);
        assertThat(pass(head, path, "approve", "5", "").getStatus()).isEqualTo(302);
        assertThat(pass(head, path, "approve", "6", "").getStatus()).as("twice").isEqualTo(422);
        assertThat(pass(secretariat, path, "accept", "6", "").getStatus()).isEqualTo(302);

        assertThat(new Visit(context, A.planner(HERE)).page(BASE + "?bulan=" + now))
                .contains("diterima");
        assertThat(send(path, "send", "7", "50", "320").getStatus())
                .as("accepted ones stay")
                .isEqualTo(422);
    }

    @Test
    void the_same_message_twice_is_one_and_an_older_version_writes_over_nothing() throws Exception {
        var path = path(initiative("Kamera", 1000), now);
        var message = UUID.randomUUID().toString();

        assertThat(sent(path, message, "0", "10").getStatus()).isEqualTo(302);
        assertThat(sent(path, message, "0", "10").getStatus())
                .as("sent again by a bad line")
                .isEqualTo(302);
        assertThat(sent(path, UUID.randomUUID().toString(), "0", "20").getStatus())
                .as("another officer began at the same time")
                .isEqualTo(409);
        assertThat(officer.page(path)).contains("10,0 %");
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do_and_nothing_is_stored() throws Exception {
        var initiative = initiative("Taman", 1000);
        var path = path(initiative, now);

        assertThat(words(send(path, "send", "0", "120", "10"))).contains("antara 0 dan 100");
        assertThat(words(send(path, "send", "0", "-1", "10"))).contains("antara 0 dan 100");
        assertThat(words(send(path, "send", "0", "10", "1001"))).contains("melebihi anggaran");
        assertThat(words(send(path, "send", "0", "10", "1,5"))).contains("rupiah penuh");
        assertThat(officer.page(path)).contains("belum ada");

        var last = path(initiative, now.minusMonths(3)); // of the month before, ten days are left at times
        assertThat(words(send(last, "send", "0", "30", "100"))).contains("ditutup");
        assertThat(words(send(path(initiative, now.plusMonths(1)), "send", "0", "30", "100")))
                .contains("belum dimulai");
    }

    @Test
    void a_refusal_writes_days_and_numbers_as_people_do_and_stands_beside_its_own_field() throws Exception {
        var initiative = initiative("Bahasa", 1000);
        var closed = now.minusMonths(3);
        var day = closed.plusMonths(1).atDay(10).format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.of("id")));
        assertThat(words(send(path(initiative, closed), "send", "0", "30", "100")))
                .contains("ditutup " + day + ". Minta");

        var tooLong = officer.send(
                path(initiative, now), "deed", "send", "physical", "1", "realised", "0", "nextSteps", "x".repeat(2001));
        assertThat(words(tooLong)).contains("id=\"nextSteps-error\"").doesNotContain("id=\"driving-error\"");
        assertThat(new Report(
                        HERE,
                        initiative,
                        now,
                        Report.State.SENT,
                        new BigDecimal("80"),
                        Rupiah.NONE,
                        "",
                        Optional.empty(),
                        "",
                        "",
                        0))
                .satisfies(it -> assertThatThrownBy(() -> it.checkAgainst(
                                new InitiativeMonth.Told(new BigDecimal("83.10"), Rupiah.NONE), Rupiah.NONE))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                of -> assertThat(Messages.text("refusal." + of.code(), Locale.of("id"), of.arguments()))
                                        .contains("sudah 83,1 %")));
    }

    @Test
    void a_month_that_runs_says_why_much_looks_behind_and_one_ahead_is_not_called_closed() throws Exception {
        var path = path(initiative("Besok", 1000), now.plusMonths(1));
        for (var page : List.of("", "/tahun", "/peta")) {
            assertThat(officer.page(BASE + page + "?bulan=" + now)).as(page).contains("Bulan ini belum berakhir");
            assertThat(officer.page(BASE + page + "?bulan=" + now.minusMonths(1)))
                    .as(page)
                    .doesNotContain("Bulan ini belum berakhir");
        }
        for (var ahead :
                List.of(path, BASE + "?bulan=" + now.plusMonths(1), BASE + "/isi?bulan=" + now.plusMonths(1))) {
            assertThat(officer.page(ahead))
                    .as(ahead)
                    .contains("Bulan ini belum dimulai")
                    .doesNotContain("Laporan bulan ini ditutup", "sampai ditutup");
        }
        assertThat(secretariat.page(BASE + "?bulan=" + now.plusMonths(1))).doesNotContain("/buka/");
    }

    @Test
    void a_month_no_calendar_of_ours_knows_cannot_be_read() throws Exception {
        for (var month : List.of("%2B999999999-12", "-0001-01", "2026-13", "2026-1")) {
            assertThat(officer.answer(get(URI.create(BASE + "?bulan=" + month))).getStatus())
                    .as(month)
                    .isEqualTo(400);
        }
        assertThat(officer.page(BASE + "?bulan=")).contains("<h1");
    }

    @Test
    void a_closed_month_is_opened_by_the_secretariat_with_a_reason_everybody_reads() throws Exception {
        var closed = now.minusMonths(2);
        var initiative = initiative("Posyandu", 1000);
        var open = BASE + "/buka/" + closed;

        assertThat(officer.answer(get(open)).getStatus()).isEqualTo(403);
        var until = today.date().plusDays(3).toString();
        assertThat(secretariat.send(open, "until", until, "reason", "").getStatus())
                .isEqualTo(422);
        assertThat(secretariat
                        .send(open, "until", "2999-01-01", "reason", "Jaringan putus")
                        .getStatus())
                .isEqualTo(422);
        assertThat(secretariat
                        .send(open, "until", until, "reason", "Jaringan putus dua hari")
                        .getStatus())
                .isEqualTo(302);

        assertThat(officer.page(BASE + "?bulan=" + closed)).contains("Jaringan putus dua hari");
        assertThat(send(path(initiative, closed), "send", "0", "30", "100").getStatus())
                .isEqualTo(302);
        if (closed.getYear() == now.getYear()) {
            assertThat(words(send(path(initiative, now), "send", "0", "20", "100")))
                    .contains("sudah 30 %");
        }
    }

    @Test
    void work_of_a_year_comes_to_a_hundred_and_pace_is_held_against_it() throws Exception {
        var initiative = initiative("Puskesmas", 1000);
        var path = path(initiative, now);

        assertThat(plan(path, "50", "49")).isEqualTo(422);
        assertThat(plan(path, "60", "40")).isEqualTo(302);
        assertThat(send(path, "send", "0", now.getMonthValue() == 1 ? "40" : "80", "100")
                        .getStatus())
                .isEqualTo(302);

        var month = Actors.as(
                A.secretariat(HERE),
                () -> months.of(masterplans.current(HERE).orElseThrow(), initiative, now)
                        .orElseThrow());
        assertThat(month.planned()).isEqualByComparingTo(now.getMonthValue() == 1 ? "60" : "100");
        assertThat(month.pace()).hasToString("CRITICAL");
        assertThat(month.progress().absorption()).contains(new BigDecimal("10.00"));
    }

    @Test
    void what_does_not_go_on_is_listed_with_its_cause_until_it_moves() throws Exception {
        var initiative = initiative("Diam", 1000);
        var path = path(initiative, now);
        assertThat(still(initiative)).isPresent().get().satisfies(it -> {
            assertThat(it.moved()).isEmpty();
            assertThat(it.isUntold(now)).isTrue();
        });

        assertThat(send(path, "send", "0", "0", "0").getStatus()).isEqualTo(302);
        assertThat(still(initiative)).isPresent().get().satisfies(it -> {
            assertThat(it.isUntold(now)).isFalse();
            assertThat(it.obstacle()).contains(new Report.Obstacle(ObstacleCause.STAFF, "Kurang tenaga"));
        });
        assertThat(officer.page(BASE + "/diam?bulan=" + now))
                .as("a month that runs is not judged")
                .contains("?bulan=" + now.minusMonths(1));

        assertThat(pass(head, path, "return", "1", "Periksa lagi.").getStatus()).isEqualTo(302);
        assertThat(send(path, "send", "2", "5", "0").getStatus()).isEqualTo(302);
        assertThat(still(initiative)).isEmpty();
    }

    private Optional<StandingStill.Still> still(UUID initiative) {
        return Actors.as(
                        A.secretariat(HERE),
                        () -> standingStill.of(masterplans.current(HERE).orElseThrow(), now))
                .stream()
                .filter(it -> it.initiative().equals(initiative))
                .findFirst();
    }

    @Test
    void an_officer_writes_for_the_own_agency_alone_and_a_neighbour_sees_nothing() throws Exception {
        var path = path(initiative("Lapor 2", 10), now);
        var stranger = new Visit(context, A.officer(HERE, other));

        assertThat(stranger.page(path)).doesNotContain("Kirim laporan");
        assertThat(stranger.send(path, form("send", "0", "10", "1", "")).getStatus())
                .isEqualTo(403);
        assertThat(new Visit(context, A.head(HERE, other)).page(path)).contains("belum ada");
        assertThat(new Visit(context, A.officer(RegionCode.of("73.03"), other))
                        .answer(get(path))
                        .getStatus())
                .isIn(403, 404);
        officer.whole(List.of(
                BASE, BASE + "?pd=" + agency, BASE + "?bulan=2020-01", BASE + "/diam", path, path + "/rencana"));
        secretariat.whole(List.of(BASE + "/buka/" + now.minusMonths(3)));
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private UUID initiative(String name, long amount) {
        return Actors.as(A.secretariat(HERE), () -> {
            var id = edit.add(
                            HERE,
                            new Outline(
                                    null,
                                    name + " " + UUID.randomUUID(),
                                    "",
                                    "living",
                                    "health",
                                    null,
                                    agency,
                                    Set.of(),
                                    new Span(now.getYear() - 1, now.getYear() + 1)))
                    .id();
            lines.add(List.of(
                    ALine.of(HERE, now.getYear(), agency, amount).paying(id).line(name)));
            return id;
        });
    }

    private static String path(UUID initiative, YearMonth month) {
        return BASE + "/" + initiative + "/" + month;
    }

    private MockHttpServletResponse send(String path, String deed, String version, String physical, String realised)
            throws Exception {
        return officer.send(
                path, form(deed, version, physical, realised, UUID.randomUUID().toString()));
    }

    private MockHttpServletResponse sent(String path, String message, String version, String physical)
            throws Exception {
        return officer.send(path, form("send", version, physical, "10", message));
    }

    private static String[] form(String deed, String version, String physical, String realised, String message) {
        return new String[] {
            "deed",
            deed,
            "version",
            version,
            "physical",
            physical,
            "realised",
            realised,
            "cause",
            "STAFF",
            "obstacle",
            "Kurang tenaga",
            "sending",
            message
        };
    }

    private static MockHttpServletResponse pass(Visit who, String path, String deed, String version, String note)
            throws Exception {
        return who.send(path + "/putusan", "deed", deed, "version", version, "note", note);
    }

    private int plan(String path, String january, String february) throws Exception {
        return officer.send(
                        path + "/rencana",
                        "share",
                        january,
                        "share",
                        february,
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "",
                        "share",
                        "")
                .getStatus();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
