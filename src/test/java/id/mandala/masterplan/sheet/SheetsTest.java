package id.mandala.masterplan.sheet;

import static id.mandala.masterplan.sheet.Sarmi.SARMI;
import static id.mandala.masterplan.sheet.Workbooks.FIRST;
import static id.mandala.masterplan.sheet.Workbooks.RISKS;
import static id.mandala.masterplan.sheet.Workbooks.first;
import static id.mandala.masterplan.sheet.Workbooks.row;
import static id.mandala.masterplan.sheet.Workbooks.withId;
import static id.mandala.masterplan.sheet.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.masterplan.Cause;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.YearStatus;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A workbook of several sheets, changed and sent back. */
@Running
class SheetsTest {

    @Autowired
    Sarmi sarmi;

    @Autowired
    ImportInitiatives imports;

    @Autowired
    Initiatives initiatives;

    @BeforeEach
    void there_is_a_masterplan() {
        sarmi.begin();
    }

    @Test
    void a_workbook_brings_initiatives_with_all_their_lines() {
        sarmi.take(Map.of(
                "Inisiatif",
                List.of(FIRST, first("b-1", "Lapor", "Antrean panjang", "", ""), first("b-2", "Aduan", "", "b-1", "")),
                "Indikator",
                List.of(
                        List.of("Inisiatif", "Indikator", "Satuan", "Arah", "Keadaan awal", "Target 2021"),
                        row("b-1", "Aduan selesai", "persen", "naik", 40, 80.5)),
                "Biaya",
                List.of(
                        List.of("Inisiatif", "Sumber dana", "Biaya 2021", "Biaya 2022"),
                        row("Aduan", "APBD kabupaten/kota", "1.500.000", 0),
                        row("b-2", "csr", null, 250000)),
                "Rencana aksi",
                List.of(
                        List.of("Inisiatif", "Kegiatan", "Bidang", "Tahun"),
                        row("b-1", "Melatih petugas", "peningkatan SDM", 2021)),
                "Risiko",
                List.of(
                        List.of("Inisiatif", "Risiko", "Bobot", "Mitigasi"),
                        row("b-1", "Petugas pindah", "tinggi", "Dua orang"))));

        var report = sarmi.parts("b-1");
        assertThat(report.reason().problem()).isEqualTo("Antrean panjang");
        assertThat(report.aims().indicators().getFirst().targets()).isEqualTo(Map.of(2021, new BigDecimal("80.5")));
        assertThat(report.actions().items()).hasSize(1);
        assertThat(report.dependencies().risks()).hasSize(1);
        var complaint = sarmi.parts("b-2");
        assertThat(complaint.dependencies().prerequisites())
                .containsExactly(sarmi.initiative("b-1").id());
        assertThat(complaint.means().costs())
                .containsExactly(
                        new Cost(2021, FundingSource.APBD_REGENCY, new Rupiah(1_500_000)),
                        new Cost(2022, FundingSource.CSR, new Rupiah(250_000)));
    }

    @Test
    void an_empty_cell_keeps_a_dash_takes_away_and_lines_replace_lines() {
        sarmi.take(Map.of(
                "Inisiatif",
                        List.of(FIRST, first("k-1", "Kartu", "Lama", "", ""), first("k-2", "Kios", "Lama", "", "")),
                "Risiko", List.of(RISKS, row("k-1", "Satu", "rendah", ""), row("k-1", "Dua", "rendah", ""))));

        sarmi.take(Map.of(
                "Inisiatif", List.of(FIRST, first("k-1", "Kartu", "", "", ""), first("k-2", "Kios", "-", "", ""))));
        assertThat(sarmi.parts("k-1").reason().problem()).isEqualTo("Lama");
        assertThat(sarmi.parts("k-2").reason().problem()).isEmpty();
        assertThat(sarmi.parts("k-1").dependencies().risks()).hasSize(2);

        sarmi.take(Map.of("Risiko", List.of(RISKS, row("k-1", "Tiga", "sedang", "Jaga"))));
        assertThat(sarmi.parts("k-1").dependencies().risks())
                .extracting(it -> it.text())
                .containsExactly("Tiga");

        sarmi.take(Map.of("Risiko", List.of(RISKS, row("k-1", "-", null, null))));
        assertThat(sarmi.parts("k-1").dependencies().risks()).isEmpty();
    }

    @Test
    void two_alternatives_are_each_others_whichever_row_says_so() {
        sarmi.take(Map.of(
                "Inisiatif", List.of(FIRST, first("a-1", "Angkot", "", "", ""), first("a-2", "Bus", "", "", "a-1"))));
        assertThat(sarmi.parts("a-1").dependencies().alternatives())
                .containsExactly(sarmi.initiative("a-2").id());

        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("a-1", "Angkot", "", "", "-"))));
        assertThat(sarmi.parts("a-2").dependencies().alternatives()).isEmpty();
    }

    @Test
    void an_initiative_without_a_code_may_be_renamed_by_its_id() {
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first(null, "Nama lama", "", "", ""))));
        var id = sarmi.all().stream()
                .filter(it -> it.outline().name().equals("Nama lama"))
                .findFirst()
                .orElseThrow()
                .id();

        var renamed = sarmi.take(Map.of("Inisiatif", List.of(FIRST, withId(null, "Nama baru", id))));

        assertThat(renamed.plan().added()).isEmpty();
        assertThat(Sarmi.as(() -> initiatives.find(SARMI, id))
                        .orElseThrow()
                        .outline()
                        .name())
                .isEqualTo("Nama baru");
    }

    @Test
    void sheets_and_columns_nobody_reads_are_told() {
        var sent = sarmi.take(Map.of(
                "Inisiatif",
                List.of(
                        row(
                                "Kode",
                                "Nama inisiatif",
                                "Dimensi",
                                "Sub-dimensi",
                                "OPD",
                                "Tahun mulai",
                                "Tahun selesai",
                                "Warna"),
                        row("n-1", "Nada", "Smart Living", "Prasarana Kesehatan", "Dinas Kominfo", 2021, 2022, "biru")),
                "Catatan",
                List.of(row("x"), row("y"))));

        assertThat(sent.plan().unread()).containsExactlyInAnyOrder("Warna", "Catatan");
    }

    @Test
    void nothing_is_written_where_somebody_changed_what_was_looked_at() {
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("o-1", "Obat", "Lama", "", ""))));
        var file = PlanFile.read(
                "plan.xlsx", workbook(Map.of("Inisiatif", List.of(FIRST, first("o-1", "Obat", "Baru", "", "")))));
        var seen = Sarmi.as(() -> imports.check(SARMI, file)).seen();
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("o-1", "Obat", "Orang lain", "", ""))));

        var overtaken = Sarmi.as(() -> imports.take(SARMI, file, Optional.of(seen)));

        assertThat(overtaken.overtaken()).isTrue();
        assertThat(sarmi.parts("o-1").reason().problem()).isEqualTo("Orang lain");
        assertThat(Sarmi.as(() -> imports.take(
                                SARMI, file, Optional.of(overtaken.plan().seen())))
                        .overtaken())
                .isFalse();
    }

    @Test
    void a_dash_takes_away_in_every_cell_that_may_be_empty_and_an_empty_note_is_kept() {
        var titles = List.<@Nullable Object>of(
                "Kode",
                "Nama inisiatif",
                "Dimensi",
                "Sub-dimensi",
                "OPD",
                "Tahun mulai",
                "Tahun selesai",
                "Uraian",
                "Topik",
                "Berjalan 2021",
                "Sebab 2021",
                "Catatan 2021",
                "Berjalan 2022");
        sarmi.take(Map.of(
                "Inisiatif",
                List.of(
                        titles,
                        row(
                                "t-1",
                                "Taman",
                                "Smart Living",
                                "Prasarana Kesehatan",
                                "Dinas Kominfo",
                                2021,
                                2022,
                                "Uraian",
                                "Topik",
                                "tidak",
                                "petugas",
                                "Kurang orang",
                                "ya"))));

        sarmi.take(Map.of(
                "Inisiatif",
                List.of(
                        titles,
                        row(
                                "t-1",
                                "Taman",
                                "Smart Living",
                                "Prasarana Kesehatan",
                                "Dinas Kominfo",
                                2021,
                                2022,
                                "-",
                                "-",
                                "tidak",
                                null,
                                null,
                                "-"))));

        var outline = sarmi.initiative("t-1").outline();
        assertThat(outline.description()).isEmpty();
        assertThat(outline.topic()).isNull();
        assertThat(Sarmi.as(
                        () -> initiatives.years(SARMI, sarmi.initiative("t-1").id())))
                .isEqualTo(Map.of(2021, new YearStatus.NotRun(Cause.STAFF, "Kurang orang")));
    }
}
