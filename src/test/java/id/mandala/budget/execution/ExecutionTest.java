package id.mandala.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.budget.adjustment.AdjustmentDraft;
import id.mandala.budget.adjustment.AdjustmentKind;
import id.mandala.budget.adjustment.AdoptAdjustment;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A line through its year, by the planner's pages, in Kota Bitung (71.72); 71.73 is the neighbour. */
@Running
class ExecutionTest {

    private static final RegionCode HERE = RegionCode.of("71.72");
    private static final String BASE = "/kerja/71.72/anggaran";

    @Autowired
    BudgetLines lines;

    @Autowired
    CashPlans plans;

    @Autowired
    Findings findings;

    @Autowired
    AdoptAdjustment adoption;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private UUID line;
    private UUID agency;
    private String one;
    private Visit planner;

    @BeforeEach
    void there_is_a_line() {
        planner = new Visit(context, A.planner(HERE));
        agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas " + UUID.randomUUID()))
                .id();
        var made = ALine.of(HERE, 2026, agency, 1_000_003)
                .under("2.16.03.2.02.0035", "5.1.02.04.01.0001")
                .from(FundingSource.APBD_REGENCY, "1.01.01")
                .line("Literasi");
        Actors.as(A.planner(HERE), () -> lines.add(List.of(made)));
        line = made.id();
        one = BASE + "/baris/" + line;
    }

    @Test
    void a_line_shows_its_codes_by_name_and_everybody_of_the_region_reads_it() throws Exception {
        var reader = new Visit(context, A.secretariat(HERE));

        assertThat(reader.page(one))
                .contains("Belanja Perjalanan Dinas Biasa", "Pajak Daerah")
                .doesNotContain("/ubah", "/kas\"");
        assertThat(reader.answer(get(one + "/kas")).getStatus()).isEqualTo(403);
        assertThat(new Visit(context, A.planner(RegionCode.of("71.73")))
                        .answer(get(one))
                        .getStatus())
                .isEqualTo(403);
        planner.whole(List.of(
                one,
                one + "/ubah",
                one + "/kas",
                one + "/kas?rata=true",
                one + "/temuan",
                BASE + "/temuan",
                BASE + "/kode?q=perjalanan+dinas",
                BASE + "/kode?q=zzz"));
    }

    @Test
    void twelve_months_must_come_to_the_line_and_evenly_they_do() throws Exception {
        assertThat(months("1", "500.000").getStatus()).isEqualTo(422);
        assertThat(plan().isEmpty()).isTrue();

        var proposed = CashPlan.evenly(new Rupiah(1_000_003));
        assertThat(proposed.sum()).isEqualTo(new Rupiah(1_000_003));
        var typed = proposed.months().stream().map(Rupiah::toString).toArray(String[]::new);
        assertThat(months("1", typed).getStatus()).isEqualTo(302);
        assertThat(plan()).isEqualTo(proposed);
        assertThat(months("1", typed).getStatus())
                .as("seen before it was written")
                .isEqualTo(409);
        assertThat(plan().upTo(6)).isEqualTo(new Rupiah(6 * 83_333L));
    }

    @Test
    void a_finding_is_recorded_followed_up_with_words_and_stays() throws Exception {
        var added = planner.send(one + "/temuan", finding("NOT_STARTED", "", "1"));
        assertThat(added.getStatus()).isEqualTo(302);
        var finding = ofLine().getFirst();
        var path = BASE + "/temuan/" + finding.id();

        var wordless = planner.send(path, finding("DONE", "", "1"));
        assertThat(wordless.getStatus()).isEqualTo(422);
        assertThat(wordless.getContentAsString(StandardCharsets.UTF_8)).contains("Isi yang sudah dilakukan");
        assertThat(planner.send(path, finding("DONE", "Sudah disetor.", "1")).getStatus())
                .isEqualTo(302);
        assertThat(planner.send(path, finding("PARTLY", "Kembali dicicil.", "1"))
                        .getStatus())
                .as("seen before it was written")
                .isEqualTo(409);

        assertThat(ofLine()).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(Finding.State.DONE);
            assertThat(it.isOpen()).isFalse();
            assertThat(it.amount()).isEqualTo(new Rupiah(2_500_000));
        });
        assertThat(planner.page(BASE + "/temuan")).contains("Kelebihan bayar", "Sudah disetor.");
        assertThat(new Visit(context, A.secretariat(HERE))
                        .send(one + "/temuan", finding("NOT_STARTED", "", "1"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_line_an_adjustment_moved_stays_in_its_year_and_source_and_an_old_code_does_not_hinder_a_new_name()
            throws Exception {
        jdbcCode("2.16.02.2.01.02"); // of the decree before, as older data have it
        assertThat(planner.send(one + "/ubah", line("2026", "APBD_REGENCY", "1"))
                        .getStatus())
                .isEqualTo(302);
        Actors.as(
                A.planner(HERE),
                () -> adoption.adopt(
                        HERE,
                        new AdjustmentDraft(
                                2026,
                                AdjustmentKind.EFISIENSI,
                                "SE",
                                LocalDate.of(2026, 5, 4),
                                LocalDate.of(2026, 5, 4),
                                "",
                                new Rupiah(-3),
                                List.of(new AdjustmentDraft.Shift(line, -3)),
                                List.of())));

        for (var moved : List.of(line("2025", "APBD_REGENCY", "3"), line("2026", "CSR", "3"))) {
            var answer = planner.send(one + "/ubah", moved);
            assertThat(answer.getStatus()).isEqualTo(422);
        }
        assertThat(planner.send(one + "/ubah", line("2026", "APBD_REGENCY", "3"))
                        .getStatus())
                .isEqualTo(302);
    }

    private void jdbcCode(String code) {
        Actors.as(
                A.planner(HERE),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql(
                                        "update budget.line set sub_activity = :code where region_code = '71.72' and id = :id")
                                .param("code", code)
                                .param("id", line)
                                .update()));
    }

    private String[] line(String year, String source, String version) {
        return new String[] {
            "name",
            "Nama baru",
            "year",
            year,
            "agency",
            agency.toString(),
            "original",
            "1000003",
            "source",
            source,
            "spent",
            "0",
            "subActivity",
            "2.16.02.2.01.02",
            "account",
            "5.1.02.04.01.0001",
            "fund",
            "1.01.01",
            "smartShare",
            "100",
            "version",
            version
        };
    }

    private static String[] finding(String state, String followUp, String version) {
        return new String[] {
            "finder",
            "BPK",
            "year",
            "2027",
            "report",
            "LHP 12",
            "finding",
            "Kelebihan bayar",
            "amount",
            "2.500.000",
            "dueOn",
            "2027-01-31",
            "state",
            state,
            "followUp",
            followUp,
            "version",
            version
        };
    }

    private MockHttpServletResponse months(String version, String... typed) throws Exception {
        var fields = new ArrayList<String>(List.of("version", version));
        for (var month : typed) {
            fields.addAll(List.of("month", month));
        }
        return planner.send(one + "/kas", fields.toArray(String[]::new));
    }

    private CashPlan plan() {
        return Actors.as(A.planner(HERE), () -> plans.of(HERE, line));
    }

    private List<Finding> ofLine() {
        return Actors.as(A.planner(HERE), () -> findings.ofLine(HERE, line));
    }
}
