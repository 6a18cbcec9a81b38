package id.mandala.overlap.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.documents.Fault;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Rejang Lebong (17.02) and, where it counts, in 17.03 and 17.04. */
@Running
class ImportApplicationsTest {

    private static final RegionCode HERE = RegionCode.of("17.02");
    private static final RegionCode ALONE = RegionCode.of("17.03");
    private static final RegionCode MANY = RegionCode.of("17.04");

    @Autowired
    WebApplicationContext context;

    @Autowired
    ImportApplications imports;

    @Autowired
    Applications applications;

    @Autowired
    EditInitiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private String agency;

    @BeforeEach
    void there_is_an_agency() {
        agency = agency(HERE);
    }

    @Test
    void a_file_tells_every_fault_at_once_with_its_cell_and_stores_nothing() {
        int before = count(HERE);
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> check(HERE, """
                        Perangkat daerah;Nama aplikasi;Fungsi;Platform;Lisensi;Status;Terakhir dipakai;Biaya setahun;Inisiatif;Alasan dipensiunkan
                        Dinas Antah;Satu;;;;dipakai;;;;
                        AGENCY;Dua;;telepon;;dipakai;;;;
                        AGENCY;Tiga;;;gratis;dipakai;;;;
                        AGENCY;Empat;;;;tidur;;;;
                        AGENCY;Lima;;;;;;;;
                        AGENCY;Enam;;;;dipakai;2099-01-01;;;
                        AGENCY;Tujuh;;;;dipakai;;-5;;
                        AGENCY;Delapan;;;;dipakai;;;Bukan inisiatif;
                        AGENCY;Sembilan;;;;dipensiunkan;;;;
                        AGENCY;Sepuluh;;;;dipakai;;;;Diganti
                        AGENCY;sepuluh;;;;dipakai;;;;
                        AGENCY;PANJANG;;;;dipakai;;;;
                        AGENCY;;;;;dipakai;;;;
                        """.replace("AGENCY", agency).replace("PANJANG", "x".repeat(301))));
        assertThat(refused.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "Perangkat daerah", "refusal.overlap.agency-unknown"),
                        tuple(3, "Platform", "refusal.overlap.choose-one"),
                        tuple(4, "Lisensi", "refusal.overlap.choose-one"),
                        tuple(5, "Status", "refusal.overlap.choose-one"),
                        tuple(6, "Status", "refusal.overlap.status-missing"),
                        tuple(7, "Terakhir dipakai", "refusal.overlap.day-to-come"),
                        tuple(8, "Biaya setahun", "refusal.overlap.yearly-cost"),
                        tuple(9, "Inisiatif", "refusal.overlap.initiative-unknown"),
                        tuple(10, "Alasan dipensiunkan", "refusal.overlap.retired-reason"),
                        tuple(11, "Status", "refusal.overlap.retired-status"),
                        tuple(12, "Nama aplikasi", "refusal.overlap.application-twice"),
                        tuple(13, "Nama aplikasi", "refusal.overlap.application-name"),
                        tuple(14, "Nama aplikasi", "documents.fault.cell-empty"));
        assertThat(count(HERE)).isEqualTo(before);
    }

    @Test
    void a_row_finds_its_application_by_agency_and_name_and_what_it_does_not_tell_stays() {
        var name = "Simpeg " + UUID.randomUUID();
        take(HERE, """
                OPD,Nama,Fungsi,Pengguna,Platform,Lisensi,Status,Terakhir dipakai,Biaya setahun
                %s,%s,Mencatat pegawai,Bagian kepegawaian,web; Android,dibuat sendiri,dipakai,31/03/2026,"Rp 24.000.000"
                """.formatted(agency, name));
        var changed = take(HERE, """
                Perangkat daerah,Nama aplikasi,Status,Terakhir dipakai,Biaya setahun
                %s,%s,menganggur,,0
                """.formatted(agency.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)));
        assertThat(changed.added()).isEmpty();
        assertThat(changed.changed()).hasSize(1);
        var it = changed.changed().getFirst().facts();
        assertThat(it.function()).isEqualTo("Mencatat pegawai");
        assertThat(it.platforms()).containsExactly(Platform.WEB, Platform.ANDROID);
        assertThat(it.licence()).isEqualTo(Licence.OWN_CODE);
        assertThat(it.status()).isEqualTo(Status.IDLE);
        assertThat(it.lastUsed()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(it.yearlyCost()).isEqualTo(new Rupiah(0));
        var other = take(HERE, """
                Perangkat daerah,Nama aplikasi,Status
                %s,%s,dipakai
                """.formatted(agency(HERE), name));
        assertThat(other.added()).as("another agency may call its own the same").hasSize(1);
    }

    @Test
    void a_file_in_latin_letters_of_an_old_spreadsheet_is_read() {
        var name = "Café Data " + UUID.randomUUID();
        var taken = take(
                HERE,
                "Perangkat daerah;Nama aplikasi;Status;Pengguna\r\n%s;%s;dipakai;Résumé pelamar\r\n"
                        .formatted(agency, name),
                Charset.forName("windows-1252"));
        assertThat(taken.added().getFirst().facts().name()).isEqualTo(name);
        assertThat(taken.added().getFirst().facts().users()).isEqualTo("Résumé pelamar");
    }

    @Test
    void what_is_exported_and_imported_again_changes_nothing() throws Exception {
        var own = agency(ALONE);
        by(ALONE, () -> {
            if (masterplans.current(ALONE).isEmpty()) {
                initiatives.begin(ALONE, "Masterplan", new Span(2019, 2030));
            }
            var lead = agencies.all(ALONE).stream()
                    .filter(it -> it.name().equals(own))
                    .findFirst()
                    .orElseThrow();
            return initiatives.add(ALONE, A.outline(lead.id(), "Pengaduan " + own));
        });
        take(ALONE, """
                Perangkat daerah,Nama aplikasi,Fungsi,Data,Platform,Lisensi,Status,Terakhir dipakai,Biaya setahun,Inisiatif,Dipensiunkan pada,Alasan dipensiunkan
                %1$s,"Lapor, ""warga\""",Menerima pengaduan,NIK; lokasi,web;iOS,sumber terbuka,dipakai,2024-05-03,0,Pengaduan %1$s,,
                %1$s,Arsip lama,,,desktop,dibeli,dipensiunkan,,,,2025-01-02,Diganti SRIKANDI
                %1$s,Tanpa keterangan,,,,,direncanakan,,,,,
                """.formatted(own));
        var visit = new Visit(context, A.secretariat(ALONE));
        for (var path : new String[] {"aplikasi.csv", "aplikasi.xlsx"}) {
            var sent = visit.answer(get("/kerja/17.03/aplikasi/berkas/" + path)).getContentAsByteArray();
            var again = by(ALONE, () -> imports.check(ALONE, TableFile.read(path, sent)));
            assertThat(again.changed()).as(path).isEmpty();
            assertThat(again.added()).as(path).isEmpty();
            assertThat(again.unchanged()).as(path).isEqualTo(count(ALONE));
        }
        assertThat(visit.answer(get("/kerja/17.03/aplikasi/berkas/templat.xlsx"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(visit.answer(get("/kerja/17.03/aplikasi/berkas/templat.csv")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void only_who_imports_initiatives_imports_applications() {
        var id = agencies.all(HERE).getFirst().id();
        var file =
                file("Perangkat daerah,Nama aplikasi,Status\n%s,X,dipakai\n".formatted(agency), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> as(A.officer(HERE, id), () -> imports.check(HERE, file)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(A.secretariat(MANY), () -> imports.take(HERE, file)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void five_thousand_rows_are_looked_at_and_taken_while_one_waits() {
        var own = agency(MANY);
        var rows = new StringBuilder("Perangkat daerah,Nama aplikasi,Fungsi,Status,Terakhir dipakai,Biaya setahun\n");
        var again = new StringBuilder(rows);
        for (int i = 0; i < 5_000; i++) {
            rows.append("%s,Aplikasi %d,Melayani hal %d,dipakai,2026-01-%02d,%d\n".formatted(own, i, i, i % 28 + 1, i));
            again.append("%s,Aplikasi %d,,menganggur,,\n".formatted(own, i));
        }
        long began = System.nanoTime();
        assertThat(take(MANY, rows.toString()).added()).hasSize(5_000);
        assertThat(take(MANY, again.toString()).changed()).hasSize(5_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(count(MANY)).isGreaterThanOrEqualTo(5_000);
    }

    private String agency(RegionCode region) {
        return by(
                region,
                () -> A.agency(jdbc, transactions, agencies, region, "Dinas " + UUID.randomUUID())
                        .name());
    }

    private int count(RegionCode region) {
        return by(region, () -> applications.all(region).size());
    }

    private ApplicationImport check(RegionCode region, String rows) {
        return by(region, () -> imports.check(region, file(rows, StandardCharsets.UTF_8)));
    }

    private ApplicationImport take(RegionCode region, String rows) {
        return take(region, rows, StandardCharsets.UTF_8);
    }

    private ApplicationImport take(RegionCode region, String rows, Charset charset) {
        return by(region, () -> imports.take(region, file(rows, charset)));
    }

    private static TableFile file(String rows, Charset charset) {
        return TableFile.read("aplikasi.csv", rows.getBytes(charset));
    }

    private <T> T by(RegionCode region, Supplier<T> deed) {
        return as(A.secretariat(region), deed);
    }

    private <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }
}
