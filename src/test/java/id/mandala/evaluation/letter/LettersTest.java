package id.mandala.evaluation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.documents.book.PdfRules;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Two regencies of Sumatera Barat, 13.11 and 13.12, get their letters of 2041. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettersTest {

    private static final RegionCode HERE = RegionCode.of("13.11");
    private static final RegionCode NEIGHBOUR = RegionCode.of("13.12");
    private static final int YEAR = 2041;
    private static final String ALL = "/kerja/nasional/surat/2041";

    @Autowired
    Letters letters;

    @Autowired
    LetterRuns runs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Visit ministry;
    private Visit secretariat;
    private Visit visitor;

    @BeforeAll
    void two_results() {
        ministry = new Visit(context, person(Role.MINISTRY, RegionCode.NATION));
        secretariat = new Visit(context, A.secretariat(HERE));
        visitor = new Visit(context, Actor.visitor());
        program(() -> {
            jdbc.sql("insert into evaluation.cycle (year) values (2040), (2041) on conflict do nothing")
                    .update();
            judged(HERE, 2040, "2.10");
            judged(HERE, YEAR, "2.80");
            judged(NEIGHBOUR, YEAR, "3.10");
            found("law-2040", 2040, "WEAKNESS", null);
            found("law-2041", YEAR, "WEAKNESS", "law-2040");
            found("good-2041", YEAR, "STRENGTH", null);
            return true;
        });
    }

    @Test
    @Order(1)
    void a_draft_is_read_before_anything_is_issued() throws Exception {
        ministry.whole(List.of(ALL, ALL + "/13.11", ALL + "/tabel.docx", ALL + "/13.11/rancangan.docx"));
        var draft = ministry.answer(get(ALL + "/13.11/rancangan.pdf")).getContentAsByteArray();
        assertThat(PdfRules.broken(draft, PDFAFlavour.PDFUA_1)).isEmpty();
        Files.write(Path.of("target/letter-draft.pdf"), draft);
        assertThat(secretariat.page("/kerja/13.11/surat/2041")).contains("Belum ada surat");
        assertThat(secretariat.answer(get(ALL)).getStatus()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void every_published_result_gets_one_number_and_none_twice() throws Exception {
        assertThat(form("first", "nol", "form", Numbering.USUAL, "dated", "2026-01-05"))
                .contains("href=\"#first\"");
        assertThat(form("first", "700", "form", "B/DJAI", "dated", "2026-01-05"))
                .contains("href=\"#form\"");
        assertThat(form("first", "700", "form", Numbering.USUAL, "dated", "2099-01-05"))
                .contains("href=\"#dated\"");
        assertThat(form("first", "1000000", "form", Numbering.USUAL, "dated", "2026-01-05"))
                .contains("href=\"#first\"");
        assertThat(form("first", "999999", "form", Numbering.USUAL, "dated", "2026-01-05"))
                .as("the second of two has no number left")
                .contains("href=\"#first\"");
        assertThat(form("first", "100000", "form", "{no}".repeat(15), "dated", "2026-01-05"))
                .contains("href=\"#form\"");
        assertThat(program(() -> letters.ofYear(YEAR))).isEmpty();

        var sent = ministry.send(ALL, "first", "700", "form", Numbering.USUAL, "dated", "2026-01-05");
        assertThat(sent.getStatus()).isEqualTo(302);
        done();

        assertThat(program(() -> letters.ofYear(YEAR)))
                .extracting(it -> it.reference().text())
                .containsExactly("B-700/DJAI/AI.01.04/01/2026", "B-701/DJAI/AI.01.04/01/2026");
        assertThat(program(() -> letters.ofYear(YEAR))).allMatch(Letter::isSealed);
        assertThat(ministry.page(ALL)).contains("2 dari 2 berkas dibuat", "terbit tanpa tanda tangan");
    }

    @Test
    @Order(3)
    void the_regency_reads_its_letter_and_no_other() throws Exception {
        secretariat.whole(List.of("/kerja/13.11/surat/2041", "/kerja/13.11/penilaian"));
        assertThat(secretariat.page("/kerja/13.11/penilaian")).contains("/kerja/13.11/surat/2041");
        assertThat(secretariat.page("/kerja/13.11/surat/2041"))
                .contains("B-700/DJAI", "Dokumen ini tidak ditandatangani secara elektronik.");
        assertThat(file(secretariat, 1)).startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
        assertThat(secretariat.answer(get("/kerja/13.12/surat/2041")).getStatus())
                .isEqualTo(403);
        assertThat(secretariat.answer(get("/kerja/13.11/surat/2041/7.pdf")).getStatus())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void anybody_may_ask_whether_a_file_is_one_of_ours_and_nothing_is_kept() throws Exception {
        assertThat(visitor.page("/surat/periksa")).contains("Berkas hanya diperiksa");
        var ours = file(secretariat, 1);
        assertThat(checked(ours)).contains("B-700/DJAI/AI.01.04/01/2026", "Kabupaten Solok Selatan");
        ours[ours.length - 1] ^= 1;
        assertThat(checked(ours)).contains("bukan salah satu surat");
        assertThat(checked("surat".getBytes(StandardCharsets.UTF_8))).contains("Berkas ini bukan PDF");
        assertThat(checked(new byte[0])).contains("Pilih berkas PDF yang berisi");
    }

    @Test
    @Order(5)
    void a_wrong_letter_is_replaced_by_one_that_names_it_and_says_why() throws Exception {
        var one = ALL + "/13.11";
        var again = new String[] {"form", Numbering.USUAL, "dated", "2026-01-09", "version", "1"};
        assertThat(words(one, with(again, "first", "702", "reason", ""))).contains("href=\"#reason\"");
        assertThat(words(one, with(again, "first", "701", "reason", "Angka keliru")))
                .contains("Salah satu nomor ini sudah dipakai");
        assertThat(ministry.send(one, with(again, "first", "702", "reason", "Angka keliru"))
                        .getStatus())
                .isEqualTo(302);
        done();
        assertThat(ministry.send(one, with(again, "first", "703", "reason", "Sekali lagi"))
                        .getStatus())
                .as("the version is old")
                .isEqualTo(409);

        var first = file(secretariat, 1);
        assertThat(checked(first)).contains("Sudah diganti oleh", "B-702/DJAI");
        try (var pdf = Loader.loadPDF(file(secretariat, 2))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "menggantikan surat nomor B-700/DJAI/AI.01.04/01/2026",
                            "Angka keliru",
                            "Berulang dari 2040");
        }
    }

    @Test
    @Order(6)
    void nothing_of_a_sealed_letter_can_be_changed() {
        assertThatThrownBy(() -> program(
                        () -> jdbc.sql("update evaluation.letter set number = 'B-9' where region_code = '13.11'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> program(() -> jdbc.sql("delete from evaluation.letter_file where region_code = '13.11'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(program(() -> jdbc.sql(
                                "update evaluation.letter set sha256 = repeat('0', 64), sealed_at = now() where region_code = '13.11'")
                        .update()))
                .as("sealed once")
                .isZero();
        Actors.as(
                A.secretariat(HERE),
                () -> assertThatThrownBy(() -> new TransactionTemplate(transactions)
                                .executeWithoutResult(_ -> letters.add(List.of(new Letter(
                                        HERE,
                                        2040,
                                        1,
                                        new Letter.Reference(9, "B-9"),
                                        LocalDate.of(2026, 1, 1),
                                        "",
                                        1,
                                        Optional.empty())))))
                        .as("only the ministry gives numbers")
                        .isInstanceOf(DataAccessException.class));
    }

    private byte[] file(Visit by, int revision) throws Exception {
        var answer = by.answer(get("/kerja/13.11/surat/2041/" + revision + ".pdf"));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private String checked(byte[] content) throws Exception {
        return visitor.answer(multipart(URI.create("/surat/periksa"))
                        .file(new MockMultipartFile("file", "surat.pdf", "application/pdf", content))
                        .with(csrf()))
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String form(String... fields) throws Exception {
        return words(ALL, fields);
    }

    private String words(String path, String... fields) throws Exception {
        var answer = ministry.send(path, fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String[] with(String[] fields, String... more) {
        var all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private void done() throws InterruptedException {
        for (int i = 0; i < 600 && runs.of(YEAR).filter(LetterRuns.Run::going).isPresent(); i++) {
            Thread.sleep(100);
        }
        assertThat(runs.of(YEAR).orElseThrow().refused()).isEmpty();
    }

    private void judged(RegionCode region, int year, String score) {
        jdbc.sql("""
                insert into evaluation.evaluation (region_code, year, edition, status, published, source)
                values (:region, :year, 'gsc-2022-first', 'FINAL', true, 'test')
                """).param("region", region.value()).param("year", year).update();
        jdbc.sql("""
                insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                select :region, :year, component, 1, :score::numeric, 'test'
                from unnest(array['baseline', 'output', 'outcome', 'impact', 'quick_win']) component
                """)
                .param("region", region.value())
                .param("year", year)
                .param("score", score)
                .update();
    }

    private void found(String key, int year, String kind, @Nullable String from) {
        jdbc.sql("""
                with added as (
                    insert into evaluation.finding (region_code, key, year, kind, returns_from)
                    values ('13.11', :key, :year, :kind, :from) returning key)
                insert into evaluation.finding_text (region_code, key, revision, text_id, text_en, attributed_to, written_by)
                select '13.11', :key, 1, 'Dasar hukum belum ada: ' || :key, 'No legal basis', 'Asesor Satu', 'test' from added
                """)
                .param("key", key)
                .param("year", year)
                .param("kind", kind)
                .param("from", from)
                .update();
    }

    private <T> T program(Supplier<T> chore) {
        return Actors.as(Actor.program("test"), () -> new TransactionTemplate(transactions).execute(_ -> chore.get()));
    }

    private static Actor person(Role role, RegionCode region) {
        return new Actor(
                Optional.of(UUID.randomUUID()), role.name(), List.of(new Actor.Grant(role, region, Optional.empty())));
    }
}
