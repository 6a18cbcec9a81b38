package id.mandala.monitoring.rfk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

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
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.Months;
import id.mandala.monitoring.report.Report;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** An officer of Kabupaten Bone (73.11) fills a month in a spreadsheet. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RfkImportTest {

    private static final RegionCode HERE = RegionCode.of("73.11");
    private static final String BASE = "/kerja/73.11/pemantauan";
    private static final String TITLES = "Uraian,Realisasi keuangan (Rp),Realisasi fisik (%),Keterangan/Permasalahan\n";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Months months;

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
                () -> edit.begin(HERE, "Masterplan Bone", new Span(now.getYear(), now.getYear() + 4)));
        agency = agency("Dinas Kominfo Bone");
        other = agency("Dinas Sosial Bone");
        officer = new Visit(context, A.officer(HERE, agency));
    }

    @Test
    void a_file_is_looked_at_then_all_of_it_goes_to_the_head_and_what_is_not_theirs_is_told() throws Exception {
        initiative("Pasar Daring", agency);
        initiative("Kamera Pasar", agency);
        initiative("Bantuan Tunai", other);
        initiative("Tetap", agency);

        var preview = sent(TITLES
                + "pasar  daring,300,\"42.5\",Kekurangan tenaga: dua orang pindah\n"
                + "Kamera Pasar,,10,\n"
                + "Bantuan Tunai,100,50,\n"
                + "Tetap,0,0,\n"
                + "Tidak Ada,100,50,\n");
        assertThat(officer.page(preview))
                .contains(
                        "2 laporan akan ditulis",
                        "sama dengan bulan lalu",
                        "dilaporkan oleh perangkat daerah lain",
                        "tidak ada inisiatif bernama ini");
        assertThat(month("Pasar Daring").report()).isEmpty();

        var saved = officer.send(preview + "/simpan", "deed", "send");
        assertThat(saved.getRedirectedUrl()).isEqualTo(BASE + "?bulan=" + now + "&masuk=2");
        assertThat(officer.page(BASE + "?bulan=" + now + "&masuk=2")).contains("2 laporan dari berkas RFK tersimpan");

        var report = month("Pasar Daring").report().orElseThrow();
        assertThat(report.state()).isEqualTo(Report.State.SENT);
        assertThat(report.physical()).isEqualByComparingTo("42.5");
        assertThat(report.realised()).isEqualTo(new Rupiah(300));
        assertThat(report.obstacle()).contains(new Report.Obstacle(ObstacleCause.STAFF, "dua orang pindah"));
        assertThat(month("Kamera Pasar").report().orElseThrow().realised()).isEqualTo(Rupiah.NONE);
        assertThat(month("Bantuan Tunai").report()).isEmpty();
    }

    @Test
    void faults_are_told_by_cell_and_nothing_is_written() throws Exception {
        initiative("Lapor", agency);
        initiative("Taman", agency);

        var refused = officer.answer(get(sent(TITLES + "Lapor,1001,20,\nTaman,10,120,\n")));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("melebihi anggaran", "antara 0 dan 100", "Realisasi keuangan (Rp)", "Realisasi fisik (%)");
        assertThat(month("Lapor").report()).isEmpty();
        assertThat(officer.answer(get(sent("Nama,Fisik\nLapor,1\n"))).getStatus())
                .as("no column with initiatives")
                .isEqualTo(422);
    }

    @Test
    void an_initiative_that_stands_in_two_rows_is_told_before_anything_is_to_be_saved() throws Exception {
        initiative("Ganda", agency);

        var refused = officer.answer(get(sent(TITLES + "Ganda,10,5,\nGanda,10,6,\n")));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("sudah ada di baris sebelumnya");
    }

    @Test
    void drafts_stay_with_the_officer_the_workbook_fits_back_in_and_a_sent_report_is_left_alone() throws Exception {
        initiative("Literasi", agency);
        var first = sent(TITLES + "Literasi,100,5,Perlu izin\n");
        assertThat(officer.send(first + "/simpan", "deed", "draft").getStatus()).isEqualTo(302);
        assertThat(month("Literasi").report().orElseThrow().state()).isEqualTo(Report.State.DRAFT);

        var second = sent(TITLES + "Literasi,200,6,\n");
        assertThat(officer.send(second + "/simpan", "deed", "send").getStatus()).isEqualTo(302);
        var report = month("Literasi").report().orElseThrow();
        assertThat(report.obstacle())
                .as("a blank cell keeps what stands")
                .contains(new Report.Obstacle(ObstacleCause.OTHER, "Perlu izin"));

        assertThat(officer.page(sent(TITLES + "Literasi,300,7,\n"))).contains("sudah dikirim atau diterima");
        var workbook = officer.answer(get(BASE + "/rfk.xlsx?bulan=" + now)).getContentAsByteArray();
        assertThat(officer.page(sent("rfk.xlsx", workbook))).contains("tidak ada yang baru");
    }

    @Test
    void a_month_that_is_closed_is_refused_and_who_writes_no_reports_sends_no_file() throws Exception {
        var closed = BASE + "/rfk/" + now.minusMonths(3);
        var file = new MockMultipartFile(
                "file", "rfk.csv", "text/csv", (TITLES + "A,1,1,\n").getBytes(StandardCharsets.UTF_8));
        var kept = officer.answer(multipart(closed).file(file).with(csrf()));
        var refused = officer.answer(get(String.valueOf(kept.getRedirectedUrl())));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("ditutup");
        assertThat(new Visit(context, A.planner(HERE))
                        .answer(get(BASE + "/rfk/" + now))
                        .getStatus())
                .isEqualTo(403);
        officer.whole(List.of(BASE + "/rfk/" + now));
    }

    private String sent(String csv) throws Exception {
        return sent("rfk.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String sent(String name, byte[] content) throws Exception {
        MockHttpServletResponse answer = officer.answer(multipart(BASE + "/rfk/" + now)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(csrf()));
        return String.valueOf(answer.getRedirectedUrl());
    }

    private InitiativeMonth month(String name) {
        return Actors.as(
                        A.secretariat(HERE),
                        () -> months.of(masterplans.current(HERE).orElseThrow(), now))
                .stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private void initiative(String name, UUID lead) {
        Actors.as(A.secretariat(HERE), () -> {
            var id = edit.add(
                            HERE,
                            new Outline(
                                    null,
                                    name,
                                    "",
                                    "living",
                                    "health",
                                    null,
                                    lead,
                                    Set.of(),
                                    new Span(now.getYear(), now.getYear() + 1)))
                    .id();
            lines.add(
                    List.of(ALine.of(HERE, now.getYear(), lead, 1000).paying(id).line(name)));
        });
    }
}
