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

    @Test
    void a_finding_is_of_a_year_that_came_due_within_ten_recorded_once_and_goes_back_only_with_words()
            throws Exception {
        var path = one + "/temuan";
        assertThat(words(planner.send(path, finding("NOT_STARTED", "", "1", "year", "2099", "dueOn", ""))))
                .contains("Tahun 2099 belum tiba");
        assertThat(words(planner.send(path, finding("NOT_STARTED", "", "1", "dueOn", "0001-01-01"))))
                .contains("antara tahun 2026 dan 2036");
        assertThat(planner.send(path, finding("DONE", "Disetor.", "1")).getStatus())
                .isEqualTo(302);

        assertThat(words(planner.send(path, finding("NOT_STARTED", "", "1", "report", "lhp 12"))))
                .contains("sudah dicatat pada baris ini");
        var back = BASE + "/temuan/" + ofLine().getFirst().id();
        assertThat(words(planner.send(back, finding("NOT_STARTED", "Disetor.", "1"))))
                .contains("Tulis sebabnya");
        assertThat(planner.send(back, finding("NOT_STARTED", "Setoran ditolak bank.", "1"))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_line_that_grew_may_have_spent_more_than_its_first_amount() throws Exception {
        jdbcCode("2.16.02.2.01.02");
        Actors.as(
                A.planner(HERE),
                () -> adoption.adopt(
                        HERE,
                        new AdjustmentDraft(
                                2026,
                                AdjustmentKind.PERUBAHAN,
                                "Perda",
                                LocalDate.of(2026, 9, 4),
                                LocalDate.of(2026, 9, 4),
                                "",
                                new Rupiah(100),
                                List.of(new AdjustmentDraft.Shift(line, 100)),
                                List.of())));

        assertThat(planner.send(one + "/ubah", line("2026", "APBD_REGENCY", "2", "spent", "1.000.050"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(words(planner.send(one + "/ubah", line("2026", "APBD_REGENCY", "3", "spent", "1.000.200"))))
                .contains("Rp 1.000.200 sudah dibelanjakan, padahal jumlahnya Rp 1.000.103");
        assertThat(words(planner.send(one + "/ubah", line("2026", "APBD_REGENCY", "3", "spent", "-1"))))
                .contains("Isi yang dibelanjakan dengan rupiah penuh");
        assertThat(words(planner.send(one + "/ubah", line("2026", "APBD_REGENCY", "3", "initiative", "zzz"))))
                .contains("Inisiatif itu tidak ada lagi");
    }

    @Test
    void a_month_that_cannot_be_read_is_named_and_codes_are_found_however_they_are_written() throws Exception {
        var refused = words(months("1", "1", "", "seribu"));
        assertThat(refused).contains("Maret: isi rupiah penuh").contains("id=\"month-3-error\"");
        assertThat(planner.page(BASE + "/kode?q=5.1.2.4.1.1")).contains("5.1.02.04.01.0001");
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
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

    private String[] line(String year, String source, String version, String... instead) {
        return with(instead, new String[] {
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
        });
    }

    private static String[] finding(String state, String followUp, String version, String... instead) {
        return with(instead, new String[] {
            "finder",
            "BPK",
            "year",
            "2026",
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
        });
    }

    /** The fields, with the values of some of them changed, or some more. */
    private static String[] with(String[] instead, String[] fields) {
        var all = new ArrayList<>(List.of(fields));
        for (int field = 0; field < instead.length; field += 2) {
            int at = all.indexOf(instead[field]);
            if (at >= 0) {
                all.set(at + 1, instead[field + 1]);
            } else {
                all.addAll(List.of(instead[field], instead[field + 1]));
            }
        }
        return all.toArray(String[]::new);
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
