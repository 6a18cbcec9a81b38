package id.mandala.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

    private static final String RESULTS = "src/test/resources/assessment/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran score(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = ScoreCommand.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Map<String, String> column(String csv, String title) {
        var lines = csv.lines().map(line -> line.split(",", -1)).toList();
        int place = List.of(lines.getFirst()).indexOf(title);
        var cells = new HashMap<String, String>();
        lines.stream().skip(1).forEach(line -> cells.put(line[0], line[place]));
        return cells;
    }

    private static Map<String, String> published(String file, String title) throws IOException {
        var cells = column(Files.readString(Path.of(RESULTS + file)), title);
        cells.replaceAll((region, value) -> new BigDecimal(value).setScale(2).toString());
        return cells;
    }

    @ParameterizedTest
    @CsvSource({
        "gsc-2022-first,results-2022.csv",
        "gsc-2023-regular,results-2023-regular.csv",
        "gsc-2023-kppn-ikn,results-2023-kppn-ikn.csv"
    })
    void published_finals_come_out_of_published_components(String instrument, String file) throws IOException {
        var ran = score("--instrument", instrument, RESULTS + file);
        assertThat(ran.err()).isEmpty();
        assertThat(column(ran.out(), "index"))
                .isEqualTo(published(file, "final"))
                .hasSizeGreaterThan(8);
    }

    @Test
    void published_improvements_come_out_of_both_years() throws IOException {
        var file = "results-2023-kppn-ikn.csv";
        var ran = score(
                "--instrument",
                "gsc-2023-kppn-ikn",
                "--previous",
                RESULTS + "results-2022.csv",
                "--previous-instrument",
                "gsc-2022-first",
                RESULTS + file);
        assertThat(column(ran.out(), "improvement")).isEqualTo(published(file, "improvement"));
    }

    @Test
    void the_answer_begins_with_region_index_and_improvement() {
        var ran = score("--instrument", "gsc-2022-first", RESULTS + "results-2022.csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("region_code,index,improvement,baseline,output,outcome,impact,quick_win\n");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("nilai.csv"), text).toString();
    }

    @Test
    void scores_may_stand_a_row_each_and_are_explained_as_a_tree() throws IOException {
        var file = file("""
                region_code;component;score
                35.71;baseline;3.60
                35.71;output;3.21
                35.71;outcome;3.23
                35.71;impact;3.07
                35.71;quick_win;3.65
                """);
        assertThat(score("--instrument", "gsc-2022-regular", file).out()).contains("35.71,3.31,,3.60,3.21");
        var tree = score("--instrument", "gsc-2022-regular", "--explain", "--lang", "en", file);
        assertThat(tree.out()).contains("\"value\" : 3.31", "Weight 20% × 3.21", "\"improvement\" : null");
    }

    @Test
    void every_fault_is_a_line_with_file_row_and_column_and_nothing_is_scored() throws IOException {
        var ran = score("--instrument", "gsc-2023-regular", file("""
                region_code,question,assessor,mark
                35.07,baseline.1,A,5
                35.07,baseline.1,A,3
                35.07,baseline.99,A,3
                35.07,baseline.2,A,2.5
                Malang,baseline.2,A,"3,5"
                Malang,baseline.3,A,9
                35.07,baseline.77,A,x
                Malang,baseline.4,A,2.5
                35.07,baseline.1,A,=1
                """));
        assertThat(ran.code()).isEqualTo(ScoreCommand.REFUSED);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly(
                        "nilai.csv:2:mark",
                        "nilai.csv:3:question",
                        "nilai.csv:4:question",
                        "nilai.csv:5:mark",
                        "nilai.csv:6:region_code",
                        "nilai.csv:6:mark",
                        "nilai.csv:7:region_code",
                        "nilai.csv:7:mark",
                        "nilai.csv:8:mark",
                        "nilai.csv:8:question",
                        "nilai.csv:9:region_code",
                        "nilai.csv:9:mark",
                        "nilai.csv:10:mark",
                        "nilai.csv:10:question");
        assertThat(ran.err()).contains("Tulis 3.5").contains("skala 0 sampai 4");
    }

    @Test
    void marks_for_an_edition_without_public_questions_are_told_what_to_send() throws IOException {
        var ran = score("--instrument", "gsc-2022-regular", file("region_code,question,mark\n35.07,baseline.1,3\n"));
        assertThat(ran.err()).contains("region_code, baseline, output");
    }

    @Test
    void an_edition_of_ones_own_is_refused_with_all_its_faults() throws IOException {
        var edition = Files.writeString(folder.resolve("own.yaml"), "id: own\n").toString();
        var ran = score("--instrument", edition, file("region_code,a\n35.07,3\n"));
        assertThat(ran.code()).isEqualTo(ScoreCommand.REFUSED);
        assertThat(ran.err()).contains("own.yaml:scale: ", "own.yaml:rounding: ", "own.yaml:title: ");
    }

    @Test
    void wrong_use_is_told_and_help_lists_the_editions() {
        assertThat(score().code()).isEqualTo(ScoreCommand.USAGE);
        assertThat(score("--instrument", "none", "x.csv").code()).isEqualTo(ScoreCommand.USAGE);
        assertThat(score("--instrument", "gsc-2022-first", "/no/such.csv").code())
                .isEqualTo(ScoreCommand.USAGE);
        assertThat(score("--help").out()).contains("gsc-2023-kppn-ikn");
    }

    @Test
    void a_region_nobody_knows_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("nowhere.csv"), """
                region_code,baseline,output,outcome,impact,quick_win
                99.01,1,1,1,1,1
                """);
        var ran = score("--instrument", "gsc-2022-first", file.toString());
        assertThat(ran.code()).isEqualTo(ScoreCommand.REFUSED);
        assertThat(ran.err()).contains("nowhere.csv:2:region_code", "99.01");
        assertThat(ran.out()).isEmpty();
    }
}
