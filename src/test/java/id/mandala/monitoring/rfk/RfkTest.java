package id.mandala.monitoring.rfk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.budget.execution.CashPlan;
import id.mandala.budget.execution.CashPlans;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** The workbook of a month, in Kabupaten Barru (73.10). */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RfkTest {

    private static final RegionCode HERE = RegionCode.of("73.10");
    private static final String BASE = "/kerja/73.10/pemantauan";
    private static final long MILLION = 1_000_000;

    @Autowired
    EditInitiatives edit;

    @Autowired
    BudgetLines lines;

    @Autowired
    CashPlans plans;

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
    private UUID initiative;

    @BeforeAll
    void an_initiative_of_two_lines() {
        now = YearMonth.from(today.date());
        agency = agency("Dinas Kominfo Barru");
        Actors.as(
                A.secretariat(HERE),
                () -> edit.begin(HERE, "Masterplan Barru", new Span(now.getYear(), now.getYear() + 4)));
        initiative = initiative("Literasi Digital", agency);
        initiative("Bank Sampah", agency("Dinas Lingkungan Barru"));
        line(150, "2.16.03.2.02.0035", FundingSource.APBD_REGENCY, 80);
        line(50, "2.16.03.2.02.0014", FundingSource.DAK, 20);
    }

    /** Of 200 million with 100 million planned and 80 million spent: 40 %, 50 % and a deviation of 20 %. */
    @Test
    void a_month_is_one_row_for_each_initiative_with_the_figures_of_the_regency() throws Exception {
        var path = BASE + "/" + initiative + "/" + now;
        var officer = new Visit(context, A.officer(HERE, agency));
        assertThat(officer.send(
                                path,
                                "deed",
                                "send",
                                "physical",
                                "45",
                                "realised",
                                "80000000",
                                "cause",
                                "STAFF",
                                "obstacle",
                                "Kurang tenaga",
                                "version",
                                "0",
                                "sending",
                                UUID.randomUUID().toString())
                        .getStatus())
                .isEqualTo(302);
        assertThat(new Visit(context, A.head(HERE, agency))
                        .send(path + "/putusan", "deed", "return", "version", "1", "note", "Lampirkan foto")
                        .getStatus())
                .isEqualTo(302);

        var file = file("");
        var row = row(file, "Literasi Digital");

        assertThat(row.get(Column.text("Kode"))).isEqualTo("2.16.03.2.02.0014, 2.16.03.2.02.0035");
        assertThat(row.get(Column.rupiah("DPA (Rp)"))).isEqualTo(new Rupiah(200 * MILLION));
        assertThat(row.get(Column.rupiah("Realisasi keuangan (Rp)"))).isEqualTo(new Rupiah(80 * MILLION));
        assertThat(row.get(Column.number("Capaian (%)"))).isEqualByComparingTo("40");
        assertThat(row.get(Column.number("RAK (%)"))).isEqualByComparingTo("50");
        assertThat(row.get(Column.number("Deviasi (%)"))).isEqualByComparingTo("20");
        assertThat(row.get(Column.number("Realisasi fisik (%)"))).isEqualByComparingTo("45");
        assertThat(row.get(Column.rupiah("Nilai realisasi fisik (Rp)"))).isEqualTo(new Rupiah(90 * MILLION));
        assertThat(row.get(Column.text("Sumber dana"))).contains("DAK", "APBD");
        assertThat(row.get(Column.text("Keterangan/Permasalahan"))).endsWith(": Kurang tenaga");
        assertThat(row.get(Column.text("Catatan verifikator"))).isEqualTo("Lampirkan foto");
        assertThat(row.get(Column.rupiah("RAK Januari"))).isEqualTo(new Rupiah(100 * MILLION));
        assertThat(row.get(Column.rupiah("RAK Desember"))).isEqualTo(new Rupiah(100 * MILLION));
    }

    @Test
    void one_agency_has_its_own_rows_and_a_neighbour_gets_nothing() throws Exception {
        assertThat(file("").rows()).isEqualTo(2);
        assertThat(file("&pd=" + agency).rows()).isEqualTo(1);
        assertThat(new Visit(context, A.secretariat(RegionCode.of("73.02")))
                        .answer(get(BASE + "/rfk.xlsx?bulan=" + now))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void work_is_worth_its_share_of_the_budget() {
        assertThat(RfkFile.worth(new Rupiah(333), new BigDecimal("33.33"))).isEqualTo(111);
    }

    private TableFile file(String further) throws Exception {
        var answer = new Visit(context, A.secretariat(HERE)).answer(get(BASE + "/rfk.xlsx?bulan=" + now + further));
        return TableFile.read("rfk.xlsx", answer.getContentAsByteArray());
    }

    private static Row row(TableFile file, String name) {
        var columns = file.titles().stream()
                .<Column<?>>map(it -> it.endsWith("(%)")
                        ? Column.number(it).optional()
                        : it.endsWith("(Rp)") || it.startsWith("RAK ")
                                ? Column.rupiah(it).optional()
                                : Column.text(it).optional())
                .toList();
        return file.table(columns).rows().stream()
                .filter(it -> it.get(Column.text("Uraian")).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private UUID initiative(String name, UUID of) {
        return Actors.as(
                A.secretariat(HERE),
                () -> edit.add(
                                HERE,
                                new Outline(
                                        null,
                                        name,
                                        "",
                                        "living",
                                        "health",
                                        null,
                                        of,
                                        Set.of(),
                                        new Span(now.getYear(), now.getYear() + 1)))
                        .id());
    }

    private void line(long million, String code, FundingSource source, long cash) {
        var made = ALine.of(HERE, now.getYear(), agency, million * MILLION)
                .paying(initiative)
                .under(code, "")
                .from(source, "")
                .line("Baris " + code);
        var months = new long[CashPlan.MONTHS];
        months[0] = cash * MILLION;
        months[CashPlan.MONTHS - 1] = (million - cash) * MILLION;
        Actors.as(A.planner(HERE), () -> {
            lines.add(List.of(made));
            plans.write(HERE, made.id(), CashPlan.of(months));
        });
    }
}
