package id.mandala.budget.scenario;

import static id.mandala.Walk.send;
import static org.assertj.core.api.Assertions.assertThat;

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
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.masterplan.proposal.SavePart;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The planner in a real browser, in Kabupaten Minahasa Utara (71.06). */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioWalkTest {

    private static final RegionCode MINAHASA_UTARA = RegionCode.of("71.06");
    private static final String BUDGET = "/kerja/71.06/anggaran";
    private static final long MILLION = 1_000_000;

    @LocalServerPort
    int port;

    @Autowired
    EditInitiatives edit;

    @Autowired
    SavePart save;

    @Autowired
    Proposals proposals;

    @Autowired
    BudgetLines lines;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    People people;

    private final Map<String, UUID> initiatives = new HashMap<>();
    private Walk walk;

    @BeforeAll
    void four_initiatives_share_a_billion() {
        walk = new Walk(port);
        Actors.as(A.secretariat(MINAHASA_UTARA), () -> {
            edit.begin(MINAHASA_UTARA, "Masterplan Minahasa Utara", new Span(2026, 2028));
            var agency = A.agency(jdbc, transactions, agencies, MINAHASA_UTARA, "Dinas Kominfo Minahasa Utara");
            plan(agency.id(), "Panggilan Darurat", 400);
            plan(agency.id(), "Pasar Daring", 300);
            plan(agency.id(), "Kelas Digital Desa", 200);
            plan(agency.id(), "Taman Sensor Udara", 100);
        });
        people.add("anggaran.perencana", "71.06", Role.PLANNER);
    }

    private void plan(UUID agency, String name, long millions) {
        var added = edit.add(
                MINAHASA_UTARA,
                new Outline(null, name, "", "living", "health", null, agency, Set.of(), new Span(2026, 2027)));
        var means = proposals.of(MINAHASA_UTARA, added.id()).means();
        save.save(
                MINAHASA_UTARA,
                added.id(),
                new Version(added.version()),
                PartKind.MEANS,
                means.withCosts(List.of(new Cost(2026, FundingSource.APBD_REGENCY, new Rupiah(millions * MILLION)))));
        initiatives.put(name, added.id());
        lines.add(List.of(ALine.of(MINAHASA_UTARA, 2026, agency, millions * MILLION)
                .paying(added.id())
                .under("", "5.1.02.01")
                .line(name)));
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void a_cut_is_answered_by_plans_one_is_adopted_and_next_years_renja_holds_what_was_put_off() {
        var scenario = walk.at("anggaran.perencana", BUDGET + "/skenario/baru", page -> {
            page.fill("#basis", "SE Bupati 5/2026 tentang efisiensi");
            page.fill("#decidedOn", "2026-05-04");
            page.fill("#year", "2026");
            page.fill("#percent-APBD_REGENCY", "35");
            send(page);
            while (page.locator("progress").count() > 0) {
                page.reload();
            }
            assertThat(page.locator(".plan").count()).isPositive();
        });

        walk.at("anggaran.perencana", scenario, page -> {
            assertThat(page.locator("main").innerText()).contains("Rencana 1", "Mengapa", "Bagaimana ini dihitung?");
            page.locator(".plan form button").first().click();
            page.waitForLoadState();
            page.click("text=Kirim ke Dewan Smart City");
            page.waitForLoadState();
            page.click("text=Tetapkan rencana ini");
            page.waitForLoadState();
            page.fill("#effectiveOn", "2026-05-01");
            page.locator("main form[method=post] button[type=submit]").first().click();
            page.waitForLoadState();
            assertThat(page.locator(".summary").innerText()).contains("lebih awal daripada tanggal ditetapkan");
            page.fill("#effectiveOn", "2026-05-11");
            send(page);
            assertThat(page.locator("main").innerText()).contains("Ditetapkan pada");
        });

        var left = Actors.as(A.planner(MINAHASA_UTARA), () -> lines.of(MINAHASA_UTARA, 2026)).stream()
                .mapToLong(it -> it.amount().amount())
                .sum();
        assertThat(left).isLessThanOrEqualTo(650 * MILLION);
        walk.at(
                "anggaran.perencana",
                BUDGET + "/tunda",
                page -> assertThat(page.locator("main").innerText())
                        .contains(
                                "Usulan Renja 2027", "dari 2026: SE Bupati 5/2026 tentang efisiensi", "Penyesuaian 1"));
        walk.at(
                "anggaran.perencana",
                BUDGET + "/penyesuaian/1",
                page -> assertThat(page.locator("main").innerText())
                        .contains("ditunda dari 2026 ke 2027", "Seluruhnya"));
    }

    @Test
    void a_question_that_cuts_nothing_or_a_year_without_money_comes_back_with_what_to_do() {
        walk.at("anggaran.perencana", BUDGET + "/skenario/baru", page -> {
            page.fill("#basis", "Coba");
            page.locator("main form[method=post] button[type=submit]").first().click();
            page.waitForLoadState();
            assertThat(page.locator(".summary").innerText())
                    .contains("Isi potongan paling sedikit untuk satu sumber dana");
            page.fill("#year", "2041");
            page.fill("#until", "2041");
            page.fill("#percent-APBD_REGENCY", "35");
            page.locator("main form[method=post] button[type=submit]").first().click();
            page.waitForLoadState();
            assertThat(page.locator(".summary").innerText()).contains("Tidak ada inisiatif berbiaya pada 2041");
        });
    }
}
