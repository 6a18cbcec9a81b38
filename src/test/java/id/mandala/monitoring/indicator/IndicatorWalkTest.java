package id.mandala.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.Walk;
import id.mandala.identity.Actors;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Aims;
import id.mandala.masterplan.proposal.Indicator;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An officer and the regent of Kabupaten Wajo (73.13), in a real browser. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorWalkTest {

    private static final RegionCode HERE = RegionCode.of("73.13");
    private static final String BASE = "/kerja/73.13/pemantauan";
    private static final String OFFICER = "petugas.wajo";
    private static final String REGENT = "bupati.wajo";

    @LocalServerPort
    int port;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Proposals proposals;

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
    private UUID initiative;

    @BeforeAll
    void an_initiative_of_two_indicators() {
        walk = new Walk(port);
        now = YearMonth.from(today.date());
        var years = new Span(now.getYear(), now.getYear() + 1);
        initiative = Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Wajo", new Span(now.getYear(), now.getYear() + 4));
            var agency = A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Wajo")
                    .id();
            people.officer(OFFICER, HERE, agency);
            var id = edit.add(
                            HERE,
                            new Outline(null, "Izin Daring", "", "living", "health", null, agency, Set.of(), years))
                    .id();
            var aims = new Aims("", List.of(indicator("Izin tepat waktu"), indicator("Izin daring")));
            proposals.write(HERE, Map.of(id, List.of(aims)));
            return id;
        });
        people.add(REGENT, HERE.value(), Role.REGENT);
    }

    private Indicator indicator(String name) {
        var targets = new TreeMap<>(Map.of(now.getYear(), new BigDecimal("80")));
        return new Indicator(name, "persen", Indicator.Direction.RISING, null, "", targets);
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void an_officer_fills_in_an_indicator_from_the_report_and_the_regent_reads_it_in_the_quarter() {
        var report = BASE + "/" + initiative + "/" + now;
        var back = walk.at(OFFICER, report, page -> {
            page.getByText("Indikator: 0 dari 2 terisi").click();
            page.fill("#value-0", "banyak");
            page.click("main form[method=post] button[type=submit]");
            assertThat(page.locator(".summary a").getAttribute("href")).isEqualTo("#value-0");
            page.fill("#value-0", "62,5 %");
            Walk.send(page);
            assertThat(page.locator("#isi").innerText()).contains("Indikator: 1 dari 2 terisi");
        });
        assertThat(back).isEqualTo(report);

        walk.at(REGENT, BASE + "?bulan=" + now, page -> {
            page.locator(".module-pages").getByText("Indikator").click();
            assertThat(page.locator("tbody tr").first().innerText())
                    .contains("Izin tepat waktu", "62,5", "78,13", "Tinggi");
            assertThat(page.locator("tbody tr").nth(1).innerText()).contains("Izin daring", "belum diisi");
        });
    }
}
