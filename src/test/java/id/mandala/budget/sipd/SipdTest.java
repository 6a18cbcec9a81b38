package id.mandala.budget.sipd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.budget.execution.CashPlans;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Exports under the titles SIPD gives them, in Kabupaten Bolaang Mongondow Timur (71.10). */
@Running
class SipdTest {

    private static final RegionCode HERE = RegionCode.of("71.10");
    private static final String IMPORT = "/kerja/71.10/anggaran/impor";
    private static final String SUB = "2.16.03.2.02.0035";
    private static final String OTHER_SUB = "2.16.03.2.02.0014";

    /** The titles of a realisation export, those that matter among some that do not. */
    private static final String REALISATION =
            "kode_skpd,nama_skpd,nama_urusan,kode_sub_giat,nama_sub_giat,kode_rekening,nama_rekening,jenis_dokumen,nilai_realisasi,nilai_sp2d\n";

    private static final String BUDGET =
            "nama_skpd,kode_sub_giat,nama_sub_giat,kode_akun,kodedana,namadana,pagumurni," + months("bulan_") + "\n";

    @Autowired
    ImportSipd imports;

    @Autowired
    BudgetLines lines;

    @Autowired
    CashPlans plans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Agency agency;

    @BeforeEach
    void there_is_an_agency() {
        agency = Actors.as(
                A.secretariat(HERE),
                () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo " + UUID.randomUUID()));
    }

    @Test
    void payments_are_summed_onto_the_line_of_their_account_and_the_same_file_again_changes_nothing() {
        var travel = line(2025, SUB, "5.1.02.04.01.0001", 1000, 50);
        var paper = line(2025, SUB, "5.1.02.01.01.0024", 500, 0);
        var file = REALISATION
                + paid(SUB, "5.1.02.04.01.0001", 300)
                + paid(SUB, "5.1.02.04.001.00001", 200)
                + paid(SUB, "5.1.02.01.01.0024", 10);

        var taken = take(2025, false, file);

        assertThat(taken.changed()).isEqualTo(2);
        assertThat(spent(travel)).isEqualTo(500);
        assertThat(spent(paper)).isEqualTo(10);
        assertThat(take(2025, false, file).isEmpty()).isTrue();
        assertThat(spent(travel)).isEqualTo(500);
    }

    @Test
    void payments_of_many_accounts_go_to_a_line_that_names_the_sub_kegiatan_alone() {
        var whole = line(2024, SUB, "", 1000, 0);

        take(2024, false, REALISATION + paid(SUB, "5.1.02.04.01.0001", 300) + paid(SUB, "5.1.02.01.01.0024", 10));

        assertThat(spent(whole)).isEqualTo(310);
    }

    @Test
    void rows_that_belong_nowhere_are_left_out_and_told_with_what_they_come_to() {
        line(2023, SUB, "", 1000, 0);
        line(2023, OTHER_SUB, "5.1.02.01.01.0024", 1000, 0);
        line(2023, OTHER_SUB, "5.1.02.04.01.0001", 1000, 0);
        var file = "nama_skpd,kode_sub_giat,nilai_realisasi\n"
                + "Dinas yang tidak ada," + SUB + ",7\n"
                + agency.name() + "," + OTHER_SUB + ",20\n"
                + agency.name() + ",2.16.03.2.02.0025,100\n"
                + agency.name() + ",2.16.03.2.02.0025,11\n";

        var looked = check(2023, false, file);

        assertThat(looked.isEmpty()).isTrue();
        assertThat(looked.leftOut())
                .containsExactly(
                        new SipdImport.LeftOut(
                                SipdImport.Reason.NO_LINE, agency.name(), "2.16.03.2.02.0025", 2, new Rupiah(111)),
                        new SipdImport.LeftOut(
                                SipdImport.Reason.SEVERAL_LINES, agency.name(), OTHER_SUB, 1, new Rupiah(20)),
                        new SipdImport.LeftOut(
                                SipdImport.Reason.NO_AGENCY, "Dinas yang tidak ada", "", 1, new Rupiah(7)));
    }

    @Test
    void a_budget_becomes_lines_by_account_and_fund_with_their_cash_plans() {
        var file = BUDGET
                + budget(SUB, "5.1.02.04.01.0001", "2.02.01", "Dana Alokasi Khusus", 1200, 100)
                + budget(SUB, "5.1.02.04.01.0001", "1.01.01", "Pajak Daerah", 2400, 200);

        var taken = take(2025, true, file);

        assertThat(taken.added()).isEqualTo(2);
        var made = mine(2025);
        assertThat(made)
                .extracting(BudgetLine::source)
                .containsExactlyInAnyOrder(FundingSource.DAK, FundingSource.APBD_REGENCY);
        assertThat(made).extracting(it -> it.original().amount()).containsExactlyInAnyOrder(1200L, 2400L);
        assertThat(made).allMatch(it -> it.smartShare().compareTo(new BigDecimal("0.5")) == 0);
        assertThat(planned(made)).isEqualTo(3600);
    }

    @Test
    void
            rows_with_and_without_an_account_are_lines_of_their_own_whatever_their_order_and_the_file_again_changes_nothing() {
        var head = "nama_skpd,kode_sub_giat,kode_rekening,pagu\n" + agency.name() + "," + SUB + ",";
        var file = head + "5.1.02.01.01.0029,200\n" + agency.name() + "," + SUB + ",,100\n" + agency.name() + "," + SUB
                + ",5.1.02.01.01.0027,50\n";

        assertThat(take(2025, true, file).added()).isEqualTo(3);
        var again = take(2025, true, file);

        assertThat(again.isEmpty()).isTrue();
        assertThat(again.leftOut()).isEmpty();
        assertThat(mine(2025)).extracting(it -> it.original().amount()).containsExactlyInAnyOrder(200L, 100L, 50L);
    }

    @Test
    void a_blank_cell_keeps_what_stands() {
        var line = line(2025, SUB, "", 1000, 250);
        var head = "nama_skpd,kode_sub_giat,pagu,nilai_realisasi\n" + agency.name() + "," + SUB;

        assertThat(take(2025, false, head + ",1000,\n").isEmpty()).isTrue();
        assertThat(spent(line)).isEqualTo(250);
        assertThat(take(2025, false, head + ",,300\n").changed()).isEqualTo(1);
        assertThat(spent(line)).isEqualTo(300);
    }

    @Test
    void a_file_that_spends_more_than_a_line_holds_or_plans_another_sum_is_refused_whole() {
        var line = line(2022, "2.16.03.2.02.09", "", 1000, 0);
        var good = line(2022, "2.16.03.2.02.09", "5.1.02.04.01.0001", 1000, 0);
        var file = "nama_skpd,kode_sub_giat,kode_rekening,nilai_realisasi,bulan_1\n"
                + agency.name() + ",2.16.03.2.02.09,5.1.02.04.01.0001,10,1000\n"
                + agency.name() + ",2.16.03.2.02.09,5.1.02.01.01.0024,1001,1000\n";

        var refused = catchThrowableOfType(FileRefused.class, () -> take(2022, false, file));

        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().getFirst().row()).isEqualTo(3);
        assertThat(refused.faults().getFirst().code()).isEqualTo("refusal.budget.line.below-spent");
        assertThat(spent(line)).isZero();
        assertThat(spent(good)).isZero();
        assertThat(catchThrowableOfType(
                                FileRefused.class,
                                () -> take(
                                        2022,
                                        false,
                                        "nama_skpd,kode_sub_giat,kode_rekening,pagu,bulan_1\n" + agency.name()
                                                + ",2.16.03.2.02.09,5.1.02.04.01.0001,1000,999\n"))
                        .faults()
                        .getFirst()
                        .code())
                .isEqualTo("refusal.budget.cash.sum");
    }

    @Test
    void codes_that_the_year_cannot_use_are_told_by_row_and_nothing_is_added() {
        var file = "nama_skpd,kode_sub_giat,kode_rekening,pagu\n"
                + agency.name() + ",2.16.03.2.02.0035,5.1.02.04.01.0001,10\n"
                + agency.name() + ",9.99.99.2.02.0035,5.1.02.04.01.0001,10\n"
                + agency.name() + ",2.16.03.2.02.0035,4.1.01.01,10\n";

        var refused = catchThrowableOfType(FileRefused.class, () -> take(2025, true, file));

        assertThat(refused.faults()).extracting(it -> it.row()).containsExactly(3, 4);
        assertThat(mine(2025)).isEmpty();
    }

    @Test
    void a_file_without_any_amount_is_refused_with_what_to_point_to() {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> check(2025, true, "nama_skpd,kode_sub_giat\n" + agency.name() + "," + SUB + "\n"));

        assertThat(refused.faults().getFirst().code()).isEqualTo("refusal.budget.sipd.no-amount");
    }

    @Test
    void a_cash_plan_that_is_the_same_changes_nothing_and_a_new_line_without_a_budget_is_left_out() {
        var file = BUDGET + budget(SUB, "5.1.02.04.01.0001", "1.01.01", "Pajak Daerah", 1200, 100);
        take(2024, true, file);

        assertThat(check(2024, true, file).isEmpty()).isTrue();
        var blank = check(2024, true, "nama_skpd,kode_sub_giat,pagu\n" + agency.name() + "," + OTHER_SUB + ",\n");
        assertThat(blank.isForeign()).isTrue();
        assertThat(blank.leftOut()).extracting(SipdImport.LeftOut::reason).containsExactly(SipdImport.Reason.NO_AMOUNT);
    }

    @Test
    void amounts_with_two_noughts_behind_the_comma_are_whole() {
        var line = line(2024, OTHER_SUB, "", 1_000_000, 0);

        take(
                2024,
                false,
                "nama_skpd;kode_sub_giat;nilai_realisasi\n" + agency.name() + ";" + OTHER_SUB + ";1.000.000,00\n");

        assertThat(spent(line)).isEqualTo(1_000_000);
    }

    @Test
    void a_line_that_was_adjusted_keeps_its_first_amount_and_that_is_told() {
        var line = ALine.of(HERE, 2024, agency.id(), 800)
                .under("2.16.03.2.02.0020", "")
                .line("Disesuaikan");
        Actors.as(A.planner(HERE), () -> lines.add(List.of(line)));
        Actors.as(A.planner(HERE), () -> lines.move(List.of(line.moved(-100))));

        var looked = check(2024, false, "nama_skpd,kode_sub_giat,pagu\n" + agency.name() + ",2.16.03.2.02.0020,900\n");

        assertThat(looked.isEmpty()).isTrue();
        assertThat(looked.kept()).extracting(SipdImport.Kept::told).containsExactly(new Rupiah(900));
    }

    @Test
    void a_column_that_was_not_chosen_is_asked_for_where_columns_are_chosen() throws Exception {
        var visit = new Visit(context, A.planner(HERE));
        var kept = sent(visit, "Instansi;Giat;Uang\n" + agency.name() + ";" + SUB + ";400\n")
                .replaceFirst("\\?.*", "");

        var refused = visit.send(kept, "tahun", "2026", "bagian", "100", "column-agency", "0", "column-realised", "2");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Pilih kolom Kode sub kegiatan")
                .contains("Periksa berkas");
    }

    @Test
    void a_layout_that_was_pointed_out_once_is_known_the_next_time() throws Exception {
        var line = line(2026, SUB, "", 1000, 0);
        var file = "Instansi;Giat;Uang keluar\n" + agency.name() + ";" + SUB + ";400\n";
        var visit = new Visit(context, A.planner(HERE));

        var first = sent(visit, file);
        assertThat(visit.page(first)).contains("tidak ada di berkas").doesNotContain("value=\"2\" selected");
        var preview = visit.page(redirected(visit.send(
                first.replaceFirst("\\?.*", ""),
                "tahun",
                "2026",
                "tambah",
                "",
                "bagian",
                "100",
                "column-agency",
                "0",
                "column-sub_activity",
                "1",
                "column-realised",
                "2")));
        assertThat(preview).contains("1 berubah");

        var second = visit.page(sent(visit, file));
        assertThat(second).contains("value=\"2\" selected");
        var saved =
                visit.send(first.replaceFirst("\\?.*", "") + "/simpan", "tahun", "2026", "tambah", "", "bagian", "100");
        assertThat(saved.getRedirectedUrl()).isEqualTo("/kerja/71.10/anggaran?tahun=2026&baru=0&berubah=1");
        assertThat(visit.page(redirected(saved))).contains("0 baris baru, 1 diperbarui");
        assertThat(spent(line)).isEqualTo(400);
        assertThat(visit.send(
                                first.replaceFirst("\\?.*", "") + "/simpan",
                                "tahun",
                                "2026",
                                "tambah",
                                "",
                                "bagian",
                                "100")
                        .getStatus())
                .as("a file is taken once")
                .isEqualTo(422);
    }

    private String sent(Visit visit, String csv) throws Exception {
        var file = new MockMultipartFile("file", "kas.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        var answer =
                visit.answer(multipart(IMPORT).file(file).param("tahun", "2026").with(csrf()));
        return redirected(answer);
    }

    private static String redirected(MockHttpServletResponse answer) {
        return Optional.ofNullable(answer.getRedirectedUrl()).orElseThrow();
    }

    private SipdImport check(int year, boolean add, String csv) {
        var file = file(csv);
        return Actors.as(
                A.planner(HERE),
                () -> imports.check(HERE, file, places(file), new SipdQuestion(year, add, BigDecimal.ONE)));
    }

    private SipdImport take(int year, boolean add, String csv) {
        var file = file(csv);
        return Actors.as(
                A.planner(HERE),
                () -> imports.take(HERE, file, places(file), new SipdQuestion(year, add, new BigDecimal("0.5"))));
    }

    private static Map<String, Integer> places(TableFile file) {
        return SipdDesk.layout(file).places(new SipdColumns().all(), Map.of());
    }

    private static TableFile file(String csv) {
        return TableFile.read("sipd.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String paid(String sub, String account, long amount) {
        return "2.16.0.00," + agency.name().toUpperCase(Locale.ROOT) + ",KOMUNIKASI," + sub + ",Literasi," + account
                + ",Belanja,SPP," + amount + "," + amount + "\n";
    }

    private String budget(String sub, String account, String fund, String fundName, long amount, long each) {
        return agency.name() + "," + sub + ",Literasi," + account + "," + fund + "," + fundName + "," + amount
                + ("," + each).repeat(12) + "\n";
    }

    private static String months(String prefix) {
        var titles = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            titles.append(month == 1 ? "" : ",").append(prefix).append(month);
        }
        return titles.toString();
    }

    private BudgetLine line(int year, String sub, String account, long amount, long spent) {
        var line = ALine.of(HERE, year, agency.id(), amount)
                .under(sub, account)
                .spent(spent)
                .line("Baris " + account);
        Actors.as(A.planner(HERE), () -> lines.add(List.of(line)));
        return line;
    }

    private long spent(BudgetLine line) {
        return Actors.as(A.planner(HERE), () -> lines.find(HERE, line.id()))
                .orElseThrow()
                .spent()
                .amount();
    }

    private List<BudgetLine> mine(int year) {
        return Actors.as(A.planner(HERE), () -> lines.of(HERE, year)).stream()
                .filter(it -> it.agency().equals(agency.id()))
                .toList();
    }

    private long planned(List<BudgetLine> of) {
        return Actors.as(
                A.planner(HERE),
                () -> of.stream()
                        .mapToLong(it -> plans.of(HERE, it.id()).sum().amount())
                        .sum());
    }
}
