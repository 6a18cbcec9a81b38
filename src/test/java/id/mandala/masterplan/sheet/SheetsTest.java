package id.mandala.masterplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.mandala.Running;
import id.mandala.documents.Download;
import id.mandala.documents.Fault;
import id.mandala.documents.FileRefused;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Cause;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Rewrite;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.YearStatus;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A workbook of several sheets, changed and sent back. Works in Kabupaten Sarmi (91.10). */
@Running
class SheetsTest {

    private static final Span SPAN = new Span(2021, 2023);
    private static final RegionCode SARMI = RegionCode.of("91.10");
    private static final List<@Nullable Object> FIRST = List.of(
            "Kode",
            "Nama inisiatif",
            "Dimensi",
            "Sub-dimensi",
            "OPD",
            "Tahun mulai",
            "Tahun selesai",
            "Masalah",
            "Yang dibuat",
            "Kecamatan",
            "Harus berjalan lebih dulu",
            "Pilihan lain",
            "ID Mandala");

    @Autowired
    ImportInitiatives imports;

    @Autowired
    UndoImport undo;

    @Autowired
    TakenImports taken;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Rewrite rewrite;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Proposals proposals;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void there_is_a_masterplan() {
        as(() -> {
            if (masterplans.current(SARMI).isEmpty()) {
                edit.begin(SARMI, "Masterplan", SPAN);
                A.agency(jdbc, transactions, agencies, SARMI, "Dinas Kominfo");
            }
            return "";
        });
    }

    @Test
    void a_workbook_brings_initiatives_with_all_their_lines() {
        take(Map.of(
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

        var report = parts("b-1");
        assertThat(report.reason().problem()).isEqualTo("Antrean panjang");
        assertThat(report.aims().indicators().getFirst().targets()).isEqualTo(Map.of(2021, new BigDecimal("80.5")));
        assertThat(report.actions().items()).hasSize(1);
        assertThat(report.dependencies().risks()).hasSize(1);
        var complaint = parts("b-2");
        assertThat(complaint.dependencies().prerequisites())
                .containsExactly(initiative("b-1").id());
        assertThat(complaint.means().costs())
                .containsExactly(
                        new Cost(2021, FundingSource.APBD_REGENCY, new Rupiah(1_500_000)),
                        new Cost(2022, FundingSource.CSR, new Rupiah(250_000)));
    }

    @Test
    void an_empty_cell_keeps_a_dash_takes_away_and_lines_replace_lines() {
        take(Map.of(
                "Inisiatif",
                        List.of(FIRST, first("k-1", "Kartu", "Lama", "", ""), first("k-2", "Kios", "Lama", "", "")),
                "Risiko", List.of(RISKS, row("k-1", "Satu", "rendah", ""), row("k-1", "Dua", "rendah", ""))));

        take(Map.of("Inisiatif", List.of(FIRST, first("k-1", "Kartu", "", "", ""), first("k-2", "Kios", "-", "", ""))));
        assertThat(parts("k-1").reason().problem()).isEqualTo("Lama");
        assertThat(parts("k-2").reason().problem()).isEmpty();
        assertThat(parts("k-1").dependencies().risks()).hasSize(2);

        take(Map.of("Risiko", List.of(RISKS, row("k-1", "Tiga", "sedang", "Jaga"))));
        assertThat(parts("k-1").dependencies().risks())
                .extracting(it -> it.text())
                .containsExactly("Tiga");

        take(Map.of("Risiko", List.of(RISKS, row("k-1", "-", null, null))));
        assertThat(parts("k-1").dependencies().risks()).isEmpty();
    }

    @Test
    void every_fault_is_told_with_its_sheet_and_cell() {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> take(Map.of(
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
        assertThat(find("f-1")).isEmpty();
    }

    @Test
    void what_a_cell_may_not_say_is_told_at_the_cell() {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> take(Map.of(
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
    void two_alternatives_are_each_others_whichever_row_says_so() {
        take(Map.of(
                "Inisiatif", List.of(FIRST, first("a-1", "Angkot", "", "", ""), first("a-2", "Bus", "", "", "a-1"))));
        assertThat(parts("a-1").dependencies().alternatives())
                .containsExactly(initiative("a-2").id());

        take(Map.of("Inisiatif", List.of(FIRST, first("a-1", "Angkot", "", "", "-"))));
        assertThat(parts("a-2").dependencies().alternatives()).isEmpty();
    }

    @Test
    void an_initiative_without_a_code_may_be_renamed_by_its_id() {
        take(Map.of("Inisiatif", List.of(FIRST, first(null, "Nama lama", "", "", ""))));
        var id = all().stream()
                .filter(it -> it.outline().name().equals("Nama lama"))
                .findFirst()
                .orElseThrow()
                .id();

        var renamed = take(Map.of(
                "Inisiatif",
                List.of(
                        FIRST,
                        row(
                                null,
                                "Nama baru",
                                "Smart Living",
                                "Prasarana Kesehatan",
                                "Dinas Kominfo",
                                2021,
                                2022,
                                null,
                                null,
                                null,
                                null,
                                null,
                                id.toString()))));

        assertThat(renamed.plan().added()).isEmpty();
        assertThat(as(() -> initiatives.find(SARMI, id)).orElseThrow().outline().name())
                .isEqualTo("Nama baru");
    }

    @Test
    void undoing_brings_back_what_was_changed_and_takes_away_what_was_brought_but_not_what_somebody_went_on_from() {
        take(Map.of(
                "Inisiatif",
                List.of(FIRST, first("u-1", "Uji", "Lama", "", ""), first("u-2", "Ulang", "Lama", "", ""))));
        var sent = take(Map.of(
                "Inisiatif",
                List.of(
                        FIRST,
                        first("u-1", "Uji", "Baru", "", ""),
                        first("u-2", "Ulang", "Baru", "", ""),
                        first("u-3", "Umpan", "Baru", "", ""),
                        first("u-4", "Unggah", "Baru", "u-3", ""),
                        first("u-5", "Urus", "Baru", "", ""))));
        goOnFrom("u-2");
        goOnFrom("u-4");

        undo(sent.undoable().orElseThrow());

        assertThat(parts("u-1").reason().problem()).isEqualTo("Lama");
        assertThat(parts("u-2").reason().problem()).isEqualTo("Baru");
        assertThat(find("u-5")).isEmpty();
        // u-4 was gone on from, and waits for u-3
        assertThat(find("u-4")).isPresent();
        assertThat(find("u-3")).isPresent();
        assertThat(as(() -> taken.left(SARMI, sent.undoable().get())))
                .extracting(it -> it.name())
                .containsExactly("Ulang baru", "Umpan", "Unggah baru");
        assertThatThrownBy(() -> undo(sent.undoable().get())).hasMessageContaining("masterplan.import-undo-nothing");
    }

    @Test
    void two_imports_are_undone_one_after_the_other() {
        take(Map.of("Inisiatif", List.of(FIRST, first("r-1", "Rute", "Satu", "", ""))));
        var second = take(Map.of("Inisiatif", List.of(FIRST, first("r-1", "Rute", "Dua", "", ""))));
        var third = take(Map.of("Inisiatif", List.of(FIRST, first("r-1", "Rute", "Tiga", "", ""))));

        undo(third.undoable().orElseThrow());
        assertThat(parts("r-1").reason().problem()).isEqualTo("Dua");
        undo(second.undoable().orElseThrow());
        assertThat(parts("r-1").reason().problem()).isEqualTo("Satu");
    }

    @Test
    void a_sheet_without_one_of_its_columns_is_refused_for_its_lists_are_replaced_whole() {
        take(Map.of(
                "Inisiatif",
                List.of(FIRST, first("m-1", "Muat", "", "", "")),
                "Risiko",
                List.of(RISKS, row("m-1", "Satu", "rendah", "Jaga"))));

        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> as(() -> imports.take(
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
        assertThat(parts("m-1").dependencies().risks().getFirst().mitigation()).isEqualTo("Jaga");
    }

    @Test
    void sheets_and_columns_nobody_reads_are_told() {
        var sent = take(Map.of(
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
        take(Map.of("Inisiatif", List.of(FIRST, first("o-1", "Obat", "Lama", "", ""))));
        var file = PlanFile.read(
                "plan.xlsx", workbook(Map.of("Inisiatif", List.of(FIRST, first("o-1", "Obat", "Baru", "", "")))));
        var seen = as(() -> imports.check(SARMI, file)).seen();
        take(Map.of("Inisiatif", List.of(FIRST, first("o-1", "Obat", "Orang lain", "", ""))));

        var overtaken = as(() -> imports.take(SARMI, file, Optional.of(seen)));

        assertThat(overtaken.overtaken()).isTrue();
        assertThat(parts("o-1").reason().problem()).isEqualTo("Orang lain");
        assertThat(as(() -> imports.take(
                                SARMI, file, Optional.of(overtaken.plan().seen())))
                        .overtaken())
                .isFalse();
    }

    @Test
    void two_initiatives_may_change_codes_with_each_other_but_not_take_anothers() {
        take(Map.of(
                "Inisiatif",
                List.of(
                        FIRST,
                        first("s-1", "Sapi", "", "", ""),
                        first("s-2", "Sawah", "", "", ""),
                        first("s-3", "Sungai", "", "", ""))));
        var one = initiative("s-1").id();
        var two = initiative("s-2").id();

        take(Map.of("Inisiatif", List.of(FIRST, withId("s-2", "Sapi", one), withId("s-1", "Sawah", two))));
        assertThat(initiative("s-1").id()).isEqualTo(two);

        assertThat(catchThrowableOfType(
                                FileRefused.class,
                                () -> take(Map.of("Inisiatif", List.of(FIRST, withId("s-3", "Sapi", one)))))
                        .faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(tuple(2, "Kode", "refusal.masterplan.import-key-taken"));
    }

    @Test
    void what_was_dropped_is_not_changed_by_a_file() {
        take(Map.of("Inisiatif", List.of(FIRST, first("d-1", "Dulu", "Lama", "", ""))));
        as(() -> initiatives.move(initiative("d-1"), Stage.DROPPED));

        assertThat(catchThrowableOfType(
                                FileRefused.class,
                                () -> take(Map.of("Inisiatif", List.of(FIRST, first("d-1", "Dulu", "Baru", "", "")))))
                        .faults())
                .extracting(Fault::row, Fault::code)
                .containsExactly(tuple(2, "refusal.masterplan.import-dropped"));
    }

    @Test
    void of_two_imports_the_older_is_undone_after_the_newer_and_not_before() {
        take(Map.of("Inisiatif", List.of(FIRST, first("q-1", "Quran", "Satu", "", ""))));
        var older = take(Map.of("Inisiatif", List.of(FIRST, first("q-1", "Quran", "Dua", "", ""))));
        var newer = take(Map.of("Inisiatif", List.of(FIRST, first("q-1", "Quran", "Tiga", "", ""))));

        assertThatThrownBy(() -> undo(older.undoable().orElseThrow()))
                .hasMessageContaining("masterplan.import-undo-nothing");
        undo(newer.undoable().orElseThrow());
        undo(older.undoable().orElseThrow());

        assertThat(parts("q-1").reason().problem()).isEqualTo("Satu");
    }

    @Test
    void undoing_leaves_alone_what_would_break_a_rule_by_standing_again() {
        take(Map.of(
                "Inisiatif", List.of(FIRST, first("v-1", "Vaksin", "", "", ""), first("v-2", "Video", "", "", "v-1"))));
        var parted = take(Map.of("Inisiatif", List.of(FIRST, first("v-2", "Video", "", "", "-"))));
        take(Map.of("Inisiatif", List.of(FIRST, first("v-1", "Vaksin", "", "v-2", ""))));
        var code = take(Map.of(
                "Inisiatif",
                List.of(FIRST, withId("v-9", "Video", initiative("v-2").id()))));
        take(Map.of("Inisiatif", List.of(FIRST, first("v-2", "Voli", "", "", ""))));

        assertThatThrownBy(() -> undo(parted.undoable().orElseThrow()))
                .hasMessageContaining("masterplan.import-undo-nothing");
        assertThatThrownBy(() -> undo(code.undoable().orElseThrow()))
                .hasMessageContaining("masterplan.import-undo-nothing");
        assertThat(parts("v-1").dependencies().alternatives()).isEmpty();
    }

    @Test
    void a_figure_that_may_mean_two_things_is_refused() {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> take(Map.of(
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
        take(Map.of(
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

        take(Map.of(
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

        var outline = initiative("t-1").outline();
        assertThat(outline.description()).isEmpty();
        assertThat(outline.topic()).isNull();
        assertThat(as(() -> initiatives.years(SARMI, initiative("t-1").id())))
                .isEqualTo(Map.of(2021, new YearStatus.NotRun(Cause.STAFF, "Kurang orang")));
    }

    @Test
    void more_lines_than_are_taken_in_time_are_refused_with_the_way_to_split_them() {
        var rows = new ArrayList<List<@Nullable Object>>(List.of(RISKS));
        rows.addAll(Collections.nCopies(40_001, row("x-1", "Satu", "rendah", "")));

        assertThat(catchThrowableOfType(FileRefused.class, () -> take(Map.of("Risiko", rows)))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("documents.fault.too-many-rows");
    }

    private static final List<@Nullable Object> RISKS = List.of("Inisiatif", "Risiko", "Bobot", "Mitigasi");

    private static List<@Nullable Object> first(
            @Nullable String key, String name, String problem, String requires, String alternative) {
        return row(
                key,
                name,
                "Smart Living",
                "Prasarana Kesehatan",
                "Dinas Kominfo",
                2021,
                2022,
                problem,
                "layanan",
                null,
                requires,
                alternative,
                null);
    }

    private static List<@Nullable Object> withId(String key, String name, UUID id) {
        return row(
                key,
                name,
                "Smart Living",
                "Prasarana Kesehatan",
                "Dinas Kominfo",
                2021,
                2022,
                null,
                null,
                null,
                null,
                null,
                id.toString());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private ImportInitiatives.Taken take(Map<String, List<List<@Nullable Object>>> sheets) {
        return as(() -> imports.take(SARMI, PlanFile.read("plan.xlsx", workbook(sheets))));
    }

    /** The first row of each sheet holds its titles; further sheets get those that are missing. The sheets stand in no order. */
    private static byte[] workbook(Map<String, List<List<@Nullable Object>>> sheets) {
        Map<String, List<List<@Nullable Object>>> complete = new LinkedHashMap<>();
        for (var sheet : sheets.entrySet()) {
            complete.put(sheet.getKey(), complete(sheet.getKey(), sheet.getValue()));
        }
        return exactly(complete);
    }

    private static List<List<@Nullable Object>> complete(String sheet, List<List<@Nullable Object>> rows) {
        var titles = new ArrayList<@Nullable Object>(rows.getFirst());
        List.of(new IndicatorSheet(SPAN), new CostSheet(SPAN), new ActionSheet(), new RiskSheet(), new QuickWinSheet())
                .stream()
                .filter(it -> it.title().id().equals(sheet))
                .flatMap(it -> it.columns().stream())
                .filter(it -> it.titles().stream().noneMatch(titles::contains))
                .forEach(it -> titles.add(it.titles().getFirst()));
        var complete = new ArrayList<>(rows);
        complete.set(0, titles);
        return complete;
    }

    private static byte[] exactly(Map<String, List<List<@Nullable Object>>> sheets) {
        var fillings = new LinkedHashMap<String, Download.Filling>();
        sheets.forEach((title, rows) -> fillings.put(title, table -> {
            table.titles(rows.getFirst().stream().map(String::valueOf).toList());
            for (var row : rows.subList(1, rows.size())) {
                table.row(row);
            }
        }));
        try {
            return Optional.ofNullable(Download.workbook("plan.xlsx", fillings).getBody())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void undo(UUID id) {
        as(() -> {
            undo.undo(SARMI, id);
            return "";
        });
    }

    private void goOnFrom(String key) {
        var present = initiative(key);
        var it = present.outline();
        as(() -> rewrite.outline(
                SARMI,
                present,
                new Outline(
                        it.key(),
                        it.name() + " baru",
                        "",
                        it.dimension(),
                        it.subDimension(),
                        null,
                        it.lead(),
                        it.supporting(),
                        it.span())));
    }

    private Particulars parts(String key) {
        return as(() -> proposals.of(SARMI, initiative(key).id()));
    }

    private Initiative initiative(String key) {
        return find(key).orElseThrow();
    }

    private Optional<Initiative> find(String key) {
        return all().stream().filter(it -> key.equals(it.outline().key())).findFirst();
    }

    private List<Initiative> all() {
        return as(() -> initiatives.of(masterplans.current(SARMI).orElseThrow()));
    }

    private static <T> T as(Supplier<T> deed) {
        return Actors.as(A.secretariat(SARMI), deed);
    }
}
