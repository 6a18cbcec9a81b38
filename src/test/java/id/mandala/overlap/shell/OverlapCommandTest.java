package id.mandala.overlap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.documents.TableOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapCommandTest {

    private static final String PAIRS = "id,opd_a,text_a,opd_b,text_b\n";
    private static final String ITEMS = "id,region_code,agency,name,description\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Ran(int code, String out, String err) {
        List<String> lines() {
            return out.lines().skip(1).toList();
        }
    }

    private static Ran overlap(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = OverlapCommand.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private String file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("masukan.csv"), text.getBytes(charset))
                .toString();
    }

    private Ran pairs(String rows) throws IOException {
        return overlap("pairs", file(PAIRS + rows));
    }

    private static double score(String line) {
        return Double.parseDouble(line.split(",", -1)[1]);
    }

    @Test
    void pairs_are_scored_and_classed_row_by_row() throws IOException {
        var ran = pairs("""
                1,Dinas Kominfo,Suara Warga. Kanal aduan warga,Bagian Umum,Lapor Pak. Pengaduan masyarakat
                2,Dinas Satu,Penyediaan alat tulis kantor,Dinas Dua,Penyediaan alat tulis kantor
                """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("id,score,class\n");
        assertThat(ran.lines().getFirst()).matches("1,0\\.\\d{4},(duplicate|overlap)");
        assertThat(ran.lines().getLast()).matches("2,0\\.0\\d{3},unrelated");
    }

    @Test
    void which_text_stands_first_makes_no_difference() throws IOException {
        var ran = pairs("""
                1,Dinas A,Kanal aduan warga. Lewat ponsel,Dinas B,Pengaduan masyarakat
                1,Dinas B,Pengaduan masyarakat,Dinas A,Kanal aduan warga. Lewat ponsel
                """);
        assertThat(ran.lines().getFirst()).isEqualTo(ran.lines().getLast());
    }

    @Test
    void empty_and_one_word_texts_emoji_and_other_scripts_have_an_answer() throws IOException {
        var ran = pairs("""
                1,,,,
                2,A,Lapor,B,Lapor
                3,A,😀😀,B,😀😀
                4,A,数据管理,B,Управление данными
                5,A,complaints of citizens,B,public complaints
                6,A,. . .,B,---
                7,A,IKM,B,IKM
                """);
        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .hasSize(7)
                .allSatisfy(it -> assertThat(score(it)).isBetween(0.0, 1.0));
        assertThat(ran.lines()).filteredOn(it -> it.matches("[136],.*")).allMatch(it -> it.endsWith(",unrelated"));
    }

    @Test
    void a_cell_of_a_hundred_thousand_characters_is_read() throws IOException {
        var ran = pairs("1,A," + "pengaduan warga ".repeat(6_250) + ",B," + "x".repeat(100_000) + "\n");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(1);
    }

    @Test
    void the_same_row_twice_has_the_same_answer_twice() throws IOException {
        var row = "9,A,Pendataan lansia,B,Data lanjut usia\n";
        var ran = pairs(row + row);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().getFirst()).isEqualTo(ran.lines().getLast());
    }

    @Test
    void latin_1_is_read_as_such() throws IOException {
        var rows = PAIRS + "1,A,Pelatihan café kopi,B,Café kopi\n";
        var latin = overlap("pairs", file(rows, StandardCharsets.ISO_8859_1));
        var unicode = overlap("pairs", file(rows));
        assertThat(latin.code()).isZero();
        assertThat(latin.out()).isEqualTo(unicode.out());
    }

    @Test
    void a_workbook_is_read_like_a_csv() throws IOException {
        var path = folder.resolve("masukan.xlsx");
        try (var workbook = TableOut.workbook(Files.newOutputStream(path), "pasangan")) {
            workbook.titles(List.of("id", "opd_a", "text_a", "opd_b", "text_b"));
            workbook.row("1", "A", "Kanal aduan warga", "B", "Pengaduan masyarakat");
        }
        assertThat(overlap("pairs", path.toString()).out())
                .isEqualTo(
                        pairs("1,A,Kanal aduan warga,B,Pengaduan masyarakat\n").out());
    }

    @Test
    void columns_may_stand_in_any_order_beside_others() throws IOException {
        var ran = overlap(
                "pairs",
                file("catatan,text_b,text_a,opd_b,opd_a,id\nx,Pengaduan masyarakat,Kanal aduan warga,B,A,1\n"));
        assertThat(ran.out())
                .isEqualTo(
                        pairs("1,A,Kanal aduan warga,B,Pengaduan masyarakat\n").out());
    }

    @ParameterizedTest
    @CsvSource({"pairs,text_a", "find,agency", "measure,label"})
    void a_missing_column_is_named_and_the_file_refused(String command, String column) throws IOException {
        var ran = overlap(command, file("id,sesuatu\n1,x\n"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("masukan.csv").contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairs", "find", "measure"})
    void an_empty_file_is_refused(String command) throws IOException {
        var ran = overlap(command, file(""));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isNotBlank();
    }

    @Test
    void titles_without_rows_are_refused() throws IOException {
        assertThat(pairs("").code()).isEqualTo(1);
        assertThat(overlap("find", file(ITEMS)).err()).contains("baris judul");
    }

    @Test
    void wrong_use_says_how_it_is_used() throws IOException {
        assertThat(overlap().code()).isEqualTo(2);
        assertThat(overlap("pairs").code()).isEqualTo(2);
        assertThat(overlap("vectors", file("x")).code()).isEqualTo(2);
        assertThat(overlap("guess", file(PAIRS)).err()).contains("guess").contains("Usage");
        assertThat(overlap("pairs", folder.resolve("none.csv").toString()).code())
                .isEqualTo(2);
        assertThat(overlap("--help").out()).startsWith("Usage");
        assertThat(overlap("--help").code()).isZero();
    }

    private static final String REGION = """
            1,34.02,Dinas Kominfo,Suara Warga,Kanal aduan warga lewat ponsel
            2,34.02,Bagian Umum,Lapor Pak,Pengaduan masyarakat lewat ponsel
            3,34.02,Dinas Arsip,SRIKANDI,Surat
            4,34.02,Kecamatan Sewon,e-Srikandi,Arsip surat
            5,34.02,Dinas Pertanian,Penyuluhan petani kopi,
            6,35.07,Dinas Kominfo,Suara Rakyat,Kanal aduan warga lewat ponsel
            7,34.02,Dinas Satu,Penyediaan alat tulis kantor,
            8,34.02,Dinas Dua,Penyediaan alat tulis kantor,
            9,34.02,Dinas Kosong,,
            """;

    @Test
    void items_of_several_agencies_of_one_region_are_grouped_and_shared_applications_told() throws IOException {
        var ran = overlap("find", file(ITEMS + REGION));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .filteredOn(it -> it.contains(",SRIKANDI,"))
                .hasSize(2)
                .allMatch(it -> it.contains(",shared,"));
        assertThat(ran.lines())
                .filteredOn(it -> it.contains(",duplicate,") || it.contains(",overlap,"))
                .extracting(it -> it.split(",", -1)[4])
                .containsExactlyInAnyOrder("1", "2");
        assertThat(ran.out()).doesNotContain("alat tulis").doesNotContain("petani kopi");
    }

    @Test
    void rows_in_another_order_and_rows_twice_give_the_same_groups() throws IOException {
        var expected = overlap("find", file(ITEMS + REGION)).out();
        var rows = new ArrayList<>(REGION.lines().toList());
        rows.addAll(REGION.lines().toList());
        for (var seed = 0; seed < 3; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(overlap("find", file(ITEMS + String.join("\n", rows))).out())
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_same_input_gives_the_same_output_byte_for_byte() throws IOException {
        var file = file(ITEMS + REGION);
        assertThat(overlap("find", file).out()).isEqualTo(overlap("find", file).out());
    }

    @Test
    void a_name_never_becomes_a_formula() throws IOException {
        var ran = overlap("find", file(ITEMS + """
                =cmd,34.02,Dinas Kominfo,=cmd|'/c calc'!A1 kanal aduan warga,Pengaduan
                -cmd,34.02,@Bagian Umum,Pengaduan masyarakat,Kanal aduan warga
                """));
        assertThat(ran.lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ran.out()).contains("'=cmd").contains("'-cmd").contains("'@Bagian");
        assertThat(ran.out()).doesNotContainPattern("(^|,|\\n)\"?[-=+@]");
    }

    @Test
    void labelled_pairs_are_measured_beside_simpler_methods_and_learnt_from() throws IOException {
        var pairs = "src/test/resources/overlap/pairs.csv";
        var measured = overlap("measure", pairs);
        assertThat(measured.code()).isZero();
        assertThat(measured.out()).startsWith("method,average_precision,best_f1,recall_at_80_precision\n");
        var weights = folder.resolve("weights.txt");
        assertThat(overlap("train", pairs, weights.toString()).code()).isZero();
        var learnt = Files.readString(weights);
        assertThat(learnt).contains("FUNCTION=").contains("overlap-from=");
        assertThat(overlap("train", pairs, weights.toString()).out()).isEqualTo(learnt);
    }

    @Test
    void an_unknown_label_is_refused_with_its_row() throws IOException {
        var ran = overlap("measure", file("id,opd_a,text_a,opd_b,text_b,label\n1,A,x,B,y,mirip\n"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("masukan.csv:2:label").contains("mirip");
    }

    @Test
    void labels_of_one_kind_only_are_refused() throws IOException {
        var ran = overlap("measure", file("id,opd_a,text_a,opd_b,text_b,label\n1,A,jalan,B,pasar,related\n"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("label");
    }
}
