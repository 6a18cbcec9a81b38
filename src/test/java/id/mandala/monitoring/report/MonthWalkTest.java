package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mandala.Running;
import id.mandala.Walk;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An officer, the head, the secretariat and the regent of Kabupaten Pangkajene (73.09) through a month, in a real browser. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthWalkTest {

    private static final RegionCode HERE = RegionCode.of("73.09");
    private static final String BASE = "/kerja/73.09/pemantauan";
    private static final String OFFICER = "petugas.pangkajene";
    private static final String HEAD = "kepala.pangkajene";
    private static final String SECRETARIAT = "kominfo.pangkajene";
    private static final String REGENT = "bupati.pangkajene";

    @LocalServerPort
    int port;

    @Autowired
    EditInitiatives edit;

    @Autowired
    BudgetLines lines;

    @Autowired
    Agencies agencies;

    @Autowired
    People people;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Walk walk;
    private YearMonth now;
    private YearMonth closed;
    private String late;
    private String running;

    @BeforeAll
    void two_initiatives_and_four_people() {
        walk = new Walk(port);
        now = YearMonth.from(today.date());
        closed = now.minusMonths(2);
        var agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Pangkajene"))
                .id();
        Actors.as(
                A.secretariat(HERE),
                () -> edit.begin(HERE, "Masterplan Pangkajene", new Span(now.getYear() - 1, now.getYear() + 3)));
        running = BASE + "/" + initiative("Pasar Daring", agency) + "/" + now;
        late = BASE + "/" + initiative("Posyandu Pintar", agency) + "/" + closed;
        people.officer(OFFICER, HERE, agency);
        people.head(HEAD, HERE, agency);
        people.add(SECRETARIAT, HERE.value(), Role.SECRETARIAT);
        people.add(REGENT, HERE.value(), Role.REGENT);
    }

    private UUID initiative(String name, UUID agency) {
        return Actors.as(A.secretariat(HERE), () -> {
            var id = edit.add(
                            HERE,
                            new Outline(
                                    null,
                                    name,
                                    "",
                                    "living",
                                    "health",
                                    null,
                                    agency,
                                    Set.of(),
                                    new Span(now.getYear() - 1, now.getYear() + 1)))
                    .id();
            for (int year = now.getYear() - 1; year <= now.getYear(); year++) {
                lines.add(List.of(
                        ALine.of(HERE, year, agency, 100_000_000).paying(id).line(name)));
            }
            return id;
        });
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void a_report_goes_from_hand_to_hand_and_the_regent_sees_it_at_the_next_look() {
        assertThat(accepted()).isEqualTo("0 dari 2");
        walk.at(OFFICER, BASE + "?bulan=" + now, page -> {
            page.getByText("Pasar Daring").first().click();
            report(page, "42,5", "30.000.000");
        });
        walk.at(HEAD, running, page -> {
            page.fill("#note", "Lampirkan foto pasar.");
            press(page, "return");
        });
        walk.at(OFFICER, running, page -> {
            assertThat(page.locator("#jejak").innerText()).contains("Lampirkan foto pasar.");
            report(page, "43", "30.500.000");
        });
        walk.at(HEAD, running, page -> press(page, "approve"));
        walk.at(SECRETARIAT, running, page -> press(page, "accept"));

        assertThat(accepted()).isEqualTo("1 dari 2");
        walk.at(REGENT, running, page -> {
            assertThat(page.locator("#isi").innerText()).contains("43,0 %", "diterima");
            assertThat(page.locator("main form").count())
                    .as("the regent reads and changes nothing")
                    .isZero();
        });
    }

    @Test
    void a_month_that_closed_is_opened_with_a_reason_reported_late_and_everybody_reads_why() {
        walk.at(OFFICER, late, page -> {
            assertThat(page.locator("#laporan").count()).isZero();
            assertThat(page.locator("#isi").innerText()).contains("tidak dikirim sampai ditutup");
        });
        walk.at(SECRETARIAT, BASE + "?bulan=" + closed, page -> {
            page.getByText("Buka lagi").first().click();
            page.fill("#until", today.date().plusDays(2).toString());
            page.fill("#reason", "Banjir memutus jaringan");
            Walk.send(page);
        });
        walk.at(OFFICER, late, page -> report(page, "20", "10.000.000"));
        walk.at(HEAD, late, page -> press(page, "approve"));
        walk.at(SECRETARIAT, late, page -> press(page, "accept"));

        walk.at(
                REGENT,
                BASE + "?bulan=" + closed,
                page -> assertThat(page.locator("#isi").innerText())
                        .contains("Banjir memutus jaringan", "Orang " + SECRETARIAT, "diterima"));
    }

    /** What the regent's overview says of the running month. */
    private String accepted() {
        var said = new String[1];
        walk.at(
                REGENT,
                BASE + "?bulan=" + now,
                page -> said[0] = page.locator("dl.facts dd").first().innerText());
        return said[0];
    }

    private static void report(Page page, String physical, String realised) {
        page.fill("#physical", physical);
        page.fill("#realised", realised);
        press(page, "send");
    }

    private static void press(Page page, String deed) {
        page.locator("button[name=deed][value=" + deed + "]").click();
        page.waitForLoadState();
        assertThat(page.locator(".summary").allInnerTexts()).as(page.url()).isEmpty();
    }
}
