package id.mandala.masterplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.mandala.Running;
import id.mandala.TestDatabase;
import id.mandala.documents.Fault;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Cause;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.YearStatus;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Works in Kabupaten Keerom (91.11) and, for the large file, Kabupaten Waropen (91.15). */
@Running
class ImportInitiativesTest {

    private static final RegionCode KEEROM = RegionCode.of("91.11");
    private static final RegionCode WAROPEN = RegionCode.of("91.15");
    private static final String TITLES =
            "Kode,Nama inisiatif,Dimensi,Sub-dimensi,Penanggung jawab,Tahun mulai,Tahun selesai,Berjalan 2020,Sebab 2020\n";

    @Autowired
    ImportInitiatives imports;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void there_is_a_masterplan_and_an_agency() {
        for (var region : List.of(KEEROM, WAROPEN)) {
            as(region, () -> {
                if (masterplans.current(region).isEmpty()) {
                    edit.begin(region, "Masterplan", new Span(2019, 2023));
                    A.agency(jdbc, transactions, agencies, region, "Dinas Kominfo");
                }
                return "";
            });
        }
    }

    @Test
    void a_file_adds_what_is_new_and_a_second_one_updates_by_code_or_name() {
        taken("""
                k-1,Lapor Warga,Smart Governance,Layanan Publik,Dinas Kominfo,2019,2023,ya,
                ,Kartu Sehat,living,health,dinas kominfo,2019,2022,tidak,refocusing anggaran
                """);

        var second = taken("""
                k-1,Lapor Warga Baru,Smart Governance,Layanan Publik,Dinas Kominfo,2019,2023,ya,
                ,Kartu Sehat,living,health,Dinas Kominfo,2019,2022,tidak,STAFF
                ,Bank Sampah,Environment,Tata Kelola Sampah dan Limbah,Dinas Kominfo,2020,2023,,
                """);

        assertThat(second.added()).extracting(it -> name(it)).containsExactly("Bank Sampah");
        assertThat(second.changed()).extracting(it -> name(it)).containsExactly("Lapor Warga Baru", "Kartu Sehat");
        var health = second.changed().getLast();
        assertThat(as(KEEROM, () -> initiatives.years(KEEROM, health.id())))
                .isEqualTo(Map.of(2020, new YearStatus.NotRun(Cause.STAFF, "")));
    }

    @Test
    void every_fault_of_every_row_is_named_at_once_and_nothing_is_stored() {
        var refused = refused("""
                x-1,Satu,Smart Mobility,Layanan Publik,Dinas Kominfo,2019,2023,,
                x-2,Dua,Smart Living,Layanan Publik,Dinas Kominfo,2019,2023,,
                x-3,Tiga,Smart Living,Prasarana Kesehatan,Dinas Antah,2019,2023,,
                x-4,Empat,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2018,2023,,
                x-5,Lima,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2023,2020,,
                x-6,Enam,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2019,2023,tidak,
                x-7,Tujuh,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2019,2023,mungkin,
                x-8,Delapan,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2019,2023,,malas
                x-9,Delapan,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2019,2023,ya,
                x-9,DELAPAN,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2019,2023,ya,
                x-9,Sebelas,Smart Living,Layanan Publik,Dinas Antah,2018,"2023,5",tidak,
                """);

        assertThat(refused.faults())
                .extracting(Fault::row, Fault::code)
                .contains(
                        tuple(2, "refusal.masterplan.dimension-unknown"),
                        tuple(3, "refusal.masterplan.import-sub-dimension"),
                        tuple(4, "refusal.masterplan.agency-unknown"),
                        tuple(5, "refusal.masterplan.import-year-outside"),
                        tuple(6, "refusal.masterplan.import-ends-before-start"),
                        tuple(7, "refusal.masterplan.cause-missing"),
                        tuple(8, "refusal.masterplan.yes-or-no"),
                        tuple(9, "refusal.masterplan.sheet-choice"),
                        tuple(11, "refusal.masterplan.import-twice"),
                        tuple(11, "refusal.masterplan.import-key-twice"),
                        tuple(12, "refusal.masterplan.import-sub-dimension"),
                        tuple(12, "refusal.masterplan.agency-unknown"),
                        tuple(12, "refusal.masterplan.import-year-outside"),
                        tuple(12, "documents.fault.number-comma"));
        assertThat(as(KEEROM, () -> initiatives.after(KEEROM, Optional.empty(), 200)))
                .extracting(it -> it.outline().key())
                .doesNotContain("x-9");
    }

    @Test
    void a_file_may_be_a_workbook_and_an_empty_cell_keeps_what_stands_there() throws IOException {
        taken("w-1,Wifi Kampung,living,mobility,Dinas Kominfo,2019,2023,ya,\n");
        var bytes = new ByteArrayOutputStream();
        try (var out = TableOut.workbook(bytes, "Isian")) {
            out.titles(List.of("key", "name", "dimension", "sub_dimension", "lead_agency", "first_year", "last_year"));
            out.row("w-1", "Wifi Kampung", "living", "mobility", "Dinas Kominfo", 2019, 2022);
        }

        var taken = as(KEEROM, () -> imports.take(KEEROM, PlanFile.read("w.xlsx", bytes.toByteArray())))
                .plan();

        assertThat(taken.changed())
                .extracting(it -> it.after().initiative().outline().span())
                .containsExactly(new Span(2019, 2022));
        assertThat(as(
                        KEEROM,
                        () -> initiatives.years(
                                KEEROM, taken.changed().getFirst().id())))
                .containsKey(2020);
    }

    @Test
    void another_regency_neither_imports_here_nor_sees_what_is_not_published() {
        taken("t-1,Rahasia Daerah,living,mobility,Dinas Kominfo,2019,2023,ya,\n");

        assertThatThrownBy(() -> Actors.as(A.secretariat(WAROPEN), () -> imports.take(KEEROM, file(TITLES + "a"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(WAROPEN, () -> initiatives.after(KEEROM, Optional.empty(), 200)))
                .isEmpty();
    }

    /** The database plans the check of a foreign key once a connection, for the table as it stood; see Counts. */
    @Test
    void ten_thousand_rows_are_taken_although_the_table_was_small_and_are_counted_at_once() throws SQLException {
        try (var owner = TestDatabase.migrated().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("analyze masterplan.initiative");
        }
        as(WAROPEN, () -> imports.take(WAROPEN, file(manyRows("small", 40))));

        var taken = as(WAROPEN, () -> imports.take(WAROPEN, file(manyRows("large", 10_000))))
                .plan();

        assertThat(taken.added()).hasSize(10_000);
        for (var table : List.of("initiative", "initiative_year")) {
            assertThat(jdbc.sql("select reltuples from pg_class where oid = ('masterplan.' || :table)::regclass")
                            .param("table", table)
                            .query(Double.class)
                            .single())
                    .as(table)
                    .isGreaterThanOrEqualTo(10_000);
        }
    }

    private static String manyRows(String key, int count) {
        var rows = new StringBuilder(TITLES);
        for (int i = 0; i < count; i++) {
            rows.append("%s-%d,Inisiatif %s %d,Smart Living,Prasarana Kesehatan,Dinas Kominfo,2019,2023,%s\n"
                    .formatted(key, i, key, i, i % 3 == 0 ? "tidak,petugas" : "ya,"));
        }
        return rows.toString();
    }

    private ImportPlan taken(String rows) {
        return as(KEEROM, () -> imports.take(KEEROM, file(TITLES + rows))).plan();
    }

    private static String name(Draft draft) {
        return draft.after().initiative().outline().name();
    }

    private FileRefused refused(String rows) {
        return catchThrowableOfType(FileRefused.class, () -> taken(rows));
    }

    private static PlanFile file(String text) {
        return PlanFile.read("inisiatif.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T as(RegionCode region, Supplier<T> deed) {
        return Actors.as(A.secretariat(region), deed);
    }
}
