package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mandala.Running;
import id.mandala.Walk;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLine;
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
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The regent of Kabupaten Maros (73.08) looks at a month of 300 initiatives, all of them in trouble. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryTest {

    private static final RegionCode HERE = RegionCode.of("73.08");
    private static final int INITIATIVES = 300;
    private static final List<List<String>> DIMENSIONS = List.of(
            List.of("governance", "bureaucracy"),
            List.of("branding", "tourism"),
            List.of("economy", "welfare"),
            List.of("living", "health"),
            List.of("society", "education"),
            List.of("environment", "waste"));
    private static final String LONG =
            "Pengembangan Sistem Informasi Pelayanan Terpadu Satu Pintu yang Terhubung dengan"
                    + " Seluruh Perangkat Daerah, Kecamatan, Kelurahan, dan Desa di Kabupaten Maros ";

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
    private YearMonth month;

    @BeforeAll
    void three_hundred_initiatives() {
        walk = new Walk(port);
        month = YearMonth.from(today.date()).minusMonths(1);
        var agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(
                                jdbc,
                                transactions,
                                agencies,
                                HERE,
                                "Dinas Komunikasi, Informatika, Statistik dan Persandian"))
                .id();
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Maros", new Span(month.getYear(), month.getYear() + 4));
            var budget = new ArrayList<BudgetLine>();
            for (int number = 0; number < INITIATIVES; number++) {
                var id = initiative(LONG + number, DIMENSIONS.get(number % DIMENSIONS.size()), agency);
                budget.add(ALine.of(HERE, month.getYear(), agency, 1_000_000_000L)
                        .paying(id)
                        .line(LONG + number));
            }
            lines.add(budget);
            new TransactionTemplate(transactions).executeWithoutResult(_ -> everythingIsCritical());
        });
        people.add("bupati.maros", HERE.value(), Role.REGENT);
    }

    private UUID initiative(String name, List<String> dimension, UUID agency) {
        return edit.add(
                        HERE,
                        new Outline(
                                null,
                                name,
                                "",
                                dimension.getFirst(),
                                dimension.getLast(),
                                null,
                                agency,
                                Set.of(),
                                new Span(month.getYear(), month.getYear() + 1)))
                .id();
    }

    private void everythingIsCritical() {
        jdbc.sql("""
                        insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                        select region_code, id, :year, 1, 100 from masterplan.initiative where region_code = '73.08'
                        """).param("year", month.getYear()).update();
        jdbc.sql("""
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, obstacle, cause)
                        select region_code, id, :year, :month, 'ACCEPTED', 40, 250000000, repeat('Anggaran dialihkan untuk bencana. ', 40),
                            'REFOCUSING'
                        from masterplan.initiative where region_code = '73.08'
                        """)
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .update();
        jdbc.sql("""
                        insert into monitoring.obstacle (region_code, initiative_id, cause, words, since, council)
                        select region_code, initiative_id, cause, obstacle, make_date(year, month, 1), 'NEEDED'
                        from monitoring.report where region_code = '73.08'
                        """).update();
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void it_says_how_each_dimension_stands_what_is_critical_and_what_waits_for_a_decision() {
        walk.at("bupati.maros", "/kerja/73.08/pemantauan/ringkas?bulan=" + month, page -> {
            assertThat(page.locator("dl.facts").innerText()).contains("300 dari 300", "40,0 %", "25,0 %");
            assertThat(page.locator(".dimensions tbody tr").count()).isEqualTo(6);
            assertThat(page.locator(".dimensions tbody tr").first().innerText()).contains("50 dari 50");
            assertThat(page.locator("#isi").innerText()).contains("dan 294 lagi");
        });
    }

    @Test
    void it_prints_on_one_sheet_of_paper() {
        walk.at(
                "bupati.maros",
                "/kerja/73.08/pemantauan/ringkas?bulan=" + month,
                page -> assertThat(sheets(page)).isEqualTo(1));
        walk.at(
                "bupati.maros",
                "/kerja/73.08/pemantauan?bulan=" + month,
                page -> assertThat(sheets(page))
                        .as("what is not made for one sheet takes more")
                        .isGreaterThan(1));
    }

    private static int sheets(Page page) {
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
