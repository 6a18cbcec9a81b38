package id.mandala.masterplan.sheet;

import static id.mandala.masterplan.sheet.Sarmi.SARMI;
import static id.mandala.masterplan.sheet.Workbooks.FIRST;
import static id.mandala.masterplan.sheet.Workbooks.RISKS;
import static id.mandala.masterplan.sheet.Workbooks.exactly;
import static id.mandala.masterplan.sheet.Workbooks.first;
import static id.mandala.masterplan.sheet.Workbooks.row;
import static id.mandala.masterplan.sheet.Workbooks.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.mandala.Running;
import id.mandala.documents.Fault;
import id.mandala.documents.FileRefused;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a workbook is told at its cells, and nothing of it is taken. */
@Running
class SheetFaultsTest {

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
    void every_fault_is_told_with_its_sheet_and_cell() {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> sarmi.take(Map.of(
                        "Inisiatif",
                        List.of(
                                FIRST,
                                first("f-1", "Fasilitas", "", "f-2", ""),
                                first("f-2", "Forum", "", "f-1", ""),
                                row(
                                        "f-3",
                                        "Film",
                                        "Smart Living",
                                        "Prasarana Kesehatan",
                                        "Dinas Kominfo",
                                        2021,
                                        2021,
                                        null,
                                        "benda",
                                        "Antah",
                                        "f-9",
                                        "f-3",
                                        "bukan id")),
                        "Indikator",
                        List.of(
                                List.of("Inisiatif", "Indikator", "Arah", "Keadaan awal", "Target 2021"),
                                row("f-1", "Turun", "naik", 50, 40),
                                row("siapa", "X", "naik", 1, 2)),
                        "Biaya",
                        List.of(
                                List.of("Inisiatif", "Sumber dana", "Biaya 2021", "Biaya 2023"),
                                row("f-1", "arisan", 5, null),
                                row("f-1", "APBN", -5, null),
                                row("f-1", "DAK", "lima", null)),
                        "Rencana aksi",
                        List.of(List.of("Inisiatif", "Kegiatan", "Bidang", "Tahun"), row("f-1", "Rapat", null, 2023)),
                        "Quick win",
                        List.of(List.of("Inisiatif", "Hasil terlihat dalam (bulan)"), row("f-1", 30), row("f-1", 6)))));

        assertThat(refused.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .contains(
                        tuple(4, "ID Mandala", "refusal.masterplan.import-id"),
                        tuple(2, "Indikator › Indikator", "refusal.masterplan.target-below"),
                        tuple(3, "Indikator › Inisiatif", "refusal.masterplan.sheet-unknown"),
                        tuple(2, "Biaya › Sumber dana", "refusal.masterplan.sheet-choice"),
                        tuple(3, "Biaya › Biaya 2021", "refusal.masterplan.cost-positive"),
                        tuple(4, "Biaya › Biaya 2021", "refusal.web.rupiah"),
                        tuple(2, "Rencana aksi › Bidang", "documents.fault.cell-empty"),
                        tuple(2, "Quick win › Hasil terlihat dalam (bulan)", "refusal.masterplan.quick-win-months"),
                        tuple(3, "Quick win › Inisiatif", "refusal.masterplan.sheet-one-line"));
        assertThat(refused.faults())
                .extracting(Fault::column, Fault::code)
                .contains(tuple("Harus berjalan lebih dulu", "refusal.masterplan.circle"));
        assertThat(sarmi.find("f-1")).isEmpty();
    }

    @Test
    void what_a_cell_may_not_say_is_told_at_the_cell() {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> sarmi.take(Map.of(
                        "Inisiatif",
                        List.of(
                                FIRST,
                                row(
                                        "c-1",
                                        "Cek",
                                        "Smart Living",
                                        "Prasarana Kesehatan",
                                        "Dinas Kominfo",
                                        2021,
                                        2022,
                                        null,
                                        "benda",
                                        "Antah",
                                        "c-9",
                                        "c-1",
                                        null)),
                        "Rencana aksi",
                        List.of(
                                List.of("Inisiatif", "Kegiatan", "Bidang", "Tahun"),
                                row("c-1", "Rapat", "aplikasi", 2023)))));

        assertThat(refused.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "Yang dibuat", "refusal.masterplan.sheet-choice"),
                        tuple(2, "Kecamatan", "refusal.masterplan.sheet-unknown"),
                        tuple(2, "Harus berjalan lebih dulu", "refusal.masterplan.sheet-unknown"),
                        tuple(2, "Pilihan lain", "refusal.masterplan.depends-on-itself"),
                        tuple(2, "Rencana aksi › Tahun", "refusal.masterplan.year-outside"));
    }

    @Test
    void a_sheet_without_one_of_its_columns_is_refused_for_its_lists_are_replaced_whole() {
        sarmi.take(Map.of(
                "Inisiatif",
                List.of(FIRST, first("m-1", "Muat", "", "", "")),
                "Risiko",
                List.of(RISKS, row("m-1", "Satu", "rendah", "Jaga"))));

        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> Sarmi.as(() -> imports.take(
                        SARMI,
                        PlanFile.read(
                                "plan.xlsx",
                                exactly(Map.of(
                                        "Risiko",
                                        List.of(
                                                row("Inisiatif", "Risiko", "Bobot", "Cegahan"),
                                                row("m-1", "Satu", "rendah", "Jaga"))))))));

        assertThat(refused.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(tuple(1, "Risiko", "refusal.masterplan.sheet-columns"));
        assertThat(sarmi.parts("m-1").dependencies().risks().getFirst().mitigation())
                .isEqualTo("Jaga");
    }

    @Test
    void two_initiatives_may_change_codes_with_each_other_but_not_take_anothers() {
        sarmi.take(Map.of(
                "Inisiatif",
                List.of(
                        FIRST,
                        first("s-1", "Sapi", "", "", ""),
                        first("s-2", "Sawah", "", "", ""),
                        first("s-3", "Sungai", "", "", ""))));
        var one = sarmi.initiative("s-1").id();
        var two = sarmi.initiative("s-2").id();

        sarmi.take(Map.of("Inisiatif", List.of(FIRST, withId("s-2", "Sapi", one), withId("s-1", "Sawah", two))));
        assertThat(sarmi.initiative("s-1").id()).isEqualTo(two);

        assertThat(catchThrowableOfType(
                                FileRefused.class,
                                () -> sarmi.take(Map.of("Inisiatif", List.of(FIRST, withId("s-3", "Sapi", one)))))
                        .faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(tuple(2, "Kode", "refusal.masterplan.import-key-taken"));
    }

    @Test
    void what_was_dropped_is_not_changed_by_a_file() {
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("d-1", "Dulu", "Lama", "", ""))));
        Sarmi.as(() -> initiatives.move(sarmi.initiative("d-1"), Stage.DROPPED));

        assertThat(catchThrowableOfType(
                                FileRefused.class,
                                () -> sarmi.take(
                                        Map.of("Inisiatif", List.of(FIRST, first("d-1", "Dulu", "Baru", "", "")))))
                        .faults())
                .extracting(Fault::row, Fault::code)
                .containsExactly(tuple(2, "refusal.masterplan.import-dropped"));
    }

    @Test
    void a_figure_that_may_mean_two_things_is_refused() {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> sarmi.take(Map.of(
                        "Inisiatif", List.of(FIRST, first("g-1", "Gizi", "", "", "")),
                        "Indikator",
                                List.of(row("Inisiatif", "Indikator", "Target 2021"), row("g-1", "Balita", "1.250")),
                        "Biaya",
                                List.of(
                                        row("Inisiatif", "Sumber dana", "Biaya 2021"),
                                        row("g-1", "APBN", new BigDecimal("1.125"))))));

        assertThat(refused.faults())
                .extracting(Fault::column, Fault::code)
                .containsExactly(
                        tuple("Indikator › Target 2021", "documents.fault.number-grouped"),
                        tuple("Biaya › Biaya 2021", "documents.fault.integer"));
    }

    @Test
    void more_lines_than_are_taken_in_time_are_refused_with_the_way_to_split_them() {
        var rows = new ArrayList<List<@Nullable Object>>(List.of(RISKS));
        rows.addAll(Collections.nCopies(40_001, row("x-1", "Satu", "rendah", "")));

        assertThat(catchThrowableOfType(FileRefused.class, () -> sarmi.take(Map.of("Risiko", rows)))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("documents.fault.too-many-rows");
    }
}
