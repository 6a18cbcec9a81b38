package id.mandala.movement.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.Visit;
import id.mandala.movement.Movers;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.movement.Tier;
import id.mandala.values.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** Three regencies of Bengkulu (17.05 to 17.07) and one of Lampung (18.01) in rounds of 2041 and 2042. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionsTest {

    private static final List<String> ALL = List.of("17.05", "17.06", "17.07", "18.01");
    private static final String RULE_PLACES = "2";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Rounds rounds;

    @Autowired
    Decisions decisions;

    private Visit ministry;
    private Visit applicant;

    @BeforeAll
    void visits() {
        ministry = new Visit(context, Movers.ministry());
        applicant = new Visit(context, Movers.secretariat(RegionCode.of("17.05")));
    }

    @Test
    void from_invitation_to_members_with_an_answer_an_objection_and_a_replay(@TempDir Path folder) throws Exception {
        var base = prepared(2041);
        assertThat(applicant.page("/kerja/17.05/seleksi/2041")).contains("4 pertanyaan belum dijawab");
        assertThat(applicant
                        .send(
                                "/kerja/17.05/seleksi/2041/jawaban",
                                "question",
                                "commitment.vision",
                                "mark",
                                "3",
                                "words",
                                "Ada dalam RPJMD <b>",
                                "link",
                                "https://contoh.go.id/rpjmd",
                                "version",
                                "0")
                        .getStatus())
                .isEqualTo(302);
        assertThat(applicant.page("/kerja/17.05/seleksi/2041"))
                .contains("3 pertanyaan belum dijawab", "RPJMD &lt;b&gt;", "Tautan bukti");
        assertThat(words(applicant.send(
                        "/kerja/17.05/seleksi/2041/jawaban",
                        "question",
                        "commitment.vision",
                        "mark",
                        "2,5",
                        "words",
                        "x",
                        "version",
                        "1")))
                .contains("Pilih nilai bulat");

        assertThat(words(ministry.send(base + "/putusan", "version", "0", "decision-reason", "BA 1")))
                .contains("4 pendaftar belum lengkap");
        indices(2040, "");
        marks(base, "4,4,3,1");
        assertThat(words(ministry.send(base + "/putusan", "version", "0", "decision-reason", "")))
                .contains("Tulis alasannya");
        assertThat(ministry.send(base + "/putusan", "version", "0", "decision-reason", "BA 1")
                        .getStatus())
                .isEqualTo(302);
        assertThat(ministry.page(base)).contains("dihitung ulang, sama", "Perubahan terkecil");
        assertThat(applicant.page("/kerja/17.05/seleksi/2041"))
                .contains("Peringkat 1 dari 4", "Keputusan ini belum tetap");

        var third = new Visit(context, Movers.secretariat(RegionCode.of("17.07")));
        assertThat(third.page("/kerja/17.07/seleksi/2041")).contains("tidak terpilih", "Peringkat 3 dari 4");
        assertThat(third.send("/kerja/17.07/seleksi/2041/keberatan", "objection", "Nilai kami keliru")
                        .getStatus())
                .isEqualTo(302);
        assertThat(words(ministry.send(base + "/tetapkan"))).contains("Masih ada keberatan");
        assertThat(ministry.send(base + "/17.07/keberatan/1", "upheld", "true", "words", "Benar")
                        .getStatus())
                .isEqualTo(302);
        marks(base, "4,1,3,1");
        assertThat(ministry.page(base)).contains("berubah sejak keputusan terakhir");
        assertThat(ministry.send(base + "/putusan", "version", "1", "decision-reason", "Keberatan 17.07 diterima")
                        .getStatus())
                .isEqualTo(302);
        assertThat(third.page("/kerja/17.07/seleksi/2041")).contains("Peringkat 2 dari 4", "diterima");
        assertThat(ministry.send(base + "/tetapkan").getStatus()).isEqualTo(302);

        var round = rounds.find("2041").orElseThrow();
        assertThat(rounds.members(round)).extracting(RegionCode::value).containsExactly("17.05", "17.07");
        var file = folder.resolve("seleksi.json");
        Files.writeString(file, body(ministry.answer(get(URI.create(base + "/putusan/2.json")))));
        assertThat(replay(file)).isZero();
        Files.writeString(file, Files.readString(file).replaceFirst("\"rank\":\"1\"", "\"rank\":\"9\""));
        assertThat(replay(file)).isEqualTo(1);

        var everybody = new Visit(context, Actor.visitor());
        assertThat(everybody.page("/gerakan/2041"))
                .contains("2 daerah terpilih dari 4 yang dinilai", "Komitmen pimpinan daerah", "50 %")
                .doesNotContain("Kabupaten Lampung Selatan");
        assertThat(words(ministry.send(base + "/undang", "codes", "17.08"))).contains("tidak berubah lagi");
        ministry.whole(
                List.of(base, base + "/17.07", "/kerja/nasional/seleksi", "/kerja/nasional/gerakan?putaran=2041"));
        third.whole(List.of("/kerja/17.07/seleksi/2041", "/kerja/17.07/gerakan"));
        everybody.whole(List.of("/gerakan/2041"));
    }

    @Test
    void equals_at_the_cut_need_a_lot_and_an_index_of_the_wrong_year_does_not_count() throws Exception {
        var base = prepared(2042);
        indices(2039, "");
        marks(base, "4,3,3,1");
        assertThat(words(ministry.send(base + "/putusan", "version", "0", "decision-reason", "BA")))
                .contains("belum lengkap");
        assertThat(ministry.page(base + "/17.05")).contains("Indeks tahun lain tidak dihitung");
        indices(2041, "");
        assertThat(words(ministry.send(base + "/putusan", "version", "0", "decision-reason", "BA")))
                .contains("Sama di garis batas");
        assertThat(ministry.send(base + "/17.07/undian", "number", "1", "lot-reason", "Rapat 3 Mei")
                        .getStatus())
                .isEqualTo(302);
        assertThat(ministry.send(base + "/putusan", "version", "0", "decision-reason", "BA")
                        .getStatus())
                .isEqualTo(302);
        assertThat(ministry.page(base)).contains("dibedakan oleh undian");
        assertThat(ministry.send(base + "/17.05/sisih", "aside", "true", "reason", "Mengundurkan diri")
                        .getStatus())
                .isEqualTo(302);
        assertThat(ministry.page(base)).contains("Tidak diperingkat", "Mengundurkan diri", "berubah sejak");
    }

    @Test
    void a_wrong_table_of_indices_is_told_row_by_row_and_nothing_is_stored() throws Exception {
        var answer = body(upload("""
                region_code,index,year,value,class,source,dated
                17.05,SPBE,2038,6,,Contoh,2038-01-05
                17.05,KFD,2038,0.5,,Contoh,2038-01-05
                99.99,SPBE,2038,3,,Contoh,2038-01-05
                17.06,SPBE,2038,3,sangat tinggi,Contoh,2038-01-05
                17.07,SPBE,2038,3,,Contoh,2038-01-05
                """));
        assertThat(answer).contains("di luar batas", "Tulis kategori", "bukan kabupaten", "tidak sesuai dengan nilai");
        assertThat(ministry.page("/kerja/nasional/seleksi")).doesNotContain(">2038<");
    }

    @Test
    void nobody_but_the_ministry_sees_marks_of_others() throws Exception {
        Actors.as(Actor.program("test"), () -> {
            if (rounds.find("2043").isEmpty()) {
                rounds.open(Round.of(2043, Tier.REGENCY, "Putaran 2043"));
            }
        });
        assertThat(applicant
                        .answer(get(URI.create("/kerja/nasional/seleksi/2043")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(applicant
                        .answer(get(URI.create("/kerja/17.06/seleksi/2043")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(applicant
                        .send("/kerja/nasional/seleksi/2043/undang", "codes", "17.05")
                        .getStatus())
                .isEqualTo(403);
        assertThat(ministry.answer(get(URI.create("/kerja/nasional/seleksi/2044-provinsi")))
                        .getStatus())
                .isEqualTo(404);
        assertThat(new Visit(context, Actor.visitor())
                        .answer(get(URI.create("/gerakan/2043")))
                        .getStatus())
                .as("not before it has ended")
                .isEqualTo(404);
    }

    private String prepared(int year) throws Exception {
        var base = "/kerja/nasional/seleksi/" + year;
        assertThat(ministry.send(
                                "/kerja/nasional/gerakan/putaran",
                                "year",
                                String.valueOf(year),
                                "name",
                                "Putaran " + year)
                        .getStatus())
                .isEqualTo(302);
        assertThat(ministry.send(
                                base + "/aturan",
                                "version",
                                "0",
                                "places",
                                RULE_PLACES,
                                "ties",
                                "commitment, egov, fiscal",
                                "kind",
                                "",
                                "kind",
                                "",
                                "kind",
                                "",
                                "kind",
                                "",
                                "kind",
                                "KFD",
                                "kind",
                                "SPBE",
                                "from",
                                "",
                                "from",
                                "",
                                "from",
                                "",
                                "from",
                                "",
                                "from",
                                "" + (year - 1),
                                "from",
                                "" + (year - 1),
                                "to",
                                "",
                                "to",
                                "",
                                "to",
                                "",
                                "to",
                                "",
                                "to",
                                "" + year,
                                "to",
                                "" + year,
                                "conversion",
                                "SHARE",
                                "conversion",
                                "SHARE",
                                "conversion",
                                "SHARE",
                                "conversion",
                                "SHARE",
                                "conversion",
                                "LEVEL",
                                "conversion",
                                "SHARE")
                        .getStatus())
                .isEqualTo(302);
        assertThat(words(ministry.send(base + "/undang", "codes", "17.05, 17.99")))
                .contains("17.99", "belum ada yang diundang");
        assertThat(ministry.send(base + "/undang", "codes", String.join("\n", ALL))
                        .getStatus())
                .isEqualTo(302);
        return base;
    }

    private void indices(int year, String more) throws Exception {
        var table = new StringBuilder("region_code,index,year,value,class,source,dated\n");
        ALL.forEach(it -> table.append("%s,SPBE,%d,3.00,,Contoh,%d-01-05\n%s,KFD,%d,0.5,sedang,Contoh,%d-01-05\n"
                .formatted(it, year, year, it, year, year)));
        assertThat(body(upload(table + more))).contains("disimpan");
    }

    private MockHttpServletResponse upload(String table) throws Exception {
        return ministry.answer(multipart(URI.create("/kerja/nasional/seleksi/indeks"))
                .file(new MockMultipartFile("file", "indeks.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .with(csrf()));
    }

    /** @param marks one for each applicant, the same for all four questions */
    private void marks(String base, String marks) throws Exception {
        var each = marks.split(",", -1);
        var table = new StringBuilder("region_code,question,assessor,mark\n");
        for (int i = 0; i < ALL.size(); i++) {
            for (var question : List.of("vision", "body", "budget", "interview")) {
                table.append("%s,commitment.%s,Asesor,%s\n".formatted(ALL.get(i), question, each[i]));
            }
        }
        var answer = ministry.answer(multipart(URI.create(base + "/nilai"))
                .file(new MockMultipartFile(
                        "file", "nilai.csv", "text/csv", table.toString().getBytes(StandardCharsets.UTF_8)))
                .with(csrf()));
        assertThat(answer.getStatus()).as(body(answer)).isEqualTo(302);
    }

    private static int replay(Path file) {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return SelectionReplayCommand.run(List.of("replay", file.toString()), out, out);
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
