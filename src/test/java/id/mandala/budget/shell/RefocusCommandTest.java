package id.mandala.budget.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RefocusCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_example_of_the_format_puts_both_off_and_proves_it_best() throws IOException {
        var plan = write("plan.json", example("plan"));
        var cut = write("cut.json", example("cut"));

        assertThat(run(plan, "--cut", cut)).isZero();

        var answer = answer();
        assertThat(answer.get("basis").stringValue()).isEqualTo("SE Bupati 5/2027");
        assertThat(answer.get("plans")).hasSize(1);
        var best = answer.get("plans").get(0);
        assertThat(best.get("value").decimalValue()).isEqualByComparingTo("183");
        assertThat(best.get("proven").booleanValue()).isTrue();
        assertThat(best.get("changes").findValuesAsString("kind")).containsExactly("postponed", "postponed");
        assertThat(best.get("changes").get(0).get("reasons").get(0).get("of").stringValue())
                .isEqualTo("2027 APBD");
        assertThat(best.get("money").get(0).get("used").longValue()).isEqualTo(500);
    }

    @Test
    void the_knapsack_of_the_format_is_worth_seventeen() throws IOException {
        assertThat(run(write("plan.json", example("knapsack")))).isZero();

        var best = answer().get("plans").get(0);
        assertThat(best.get("value").decimalValue()).isEqualByComparingTo("17");
        assertThat(best.get("proven").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_knapsack_is_filled_as_well_as_trying_every_subset_does(long seed) throws IOException {
        var random = new Random(seed);
        var items = new ArrayList<int[]>();
        for (int item = 0; item < 13; item++) {
            items.add(new int[] {1 + random.nextInt(50), random.nextInt(40), random.nextInt(40), random.nextInt(40)});
        }
        var text =
                new StringBuilder("{\"years\": [1, 2, 3], \"ceilings\": {\"b\": [100, 120, 90]}, \"initiatives\": [");
        for (int item = 0; item < items.size(); item++) {
            var it = items.get(item);
            text.append(item == 0 ? "" : ", ")
                    .append("{\"id\": \"%d\", \"value\": %d, \"costs\": {\"b\": [%d, %d, %d]}}"
                            .formatted(item, it[0], it[1], it[2], it[3]));
        }

        assertThat(run(write("plan.json", text.append("]}").toString()))).isZero();

        assertThat(answer().get("plans").get(0).get("value").decimalValue())
                .isEqualByComparingTo(String.valueOf(bestOfAll(items)));
    }

    @Test
    void the_same_file_gives_the_same_answer_and_may_be_kept_in_a_file() throws IOException {
        var plan = write("plan.json", example("knapsack"));
        run(plan);
        var first = out.toString(StandardCharsets.UTF_8);

        assertThat(run(plan, "--out", folder.resolve("answer.json").toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(folder.resolve("answer.json")).content().isEqualTo(first);
    }

    @Test
    void where_nothing_fits_the_answer_says_what_and_how_much_is_missing() throws IOException {
        var plan = write("plan.json", """
                {"years": [2027], "ceilings": {"APBD": [10]}, "initiatives": [
                  {"id": "a", "value": 1, "costs": {"APBD": [8]}, "mandatory": true},
                  {"id": "b", "value": 1, "costs": {"APBD": [7]}, "mandatory": true}]}
                """);

        assertThat(run(plan)).isEqualTo(3);

        var why = answer().get("nothingFits");
        assertThat(why.get("leftOut")).hasSize(1);
        assertThat(why.get("missing").get(0).get("amount").longValue()).isEqualTo(5);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Missing in 2027, APBD: 5");
    }

    @Test
    void every_fault_of_a_file_is_named_at_once() throws IOException {
        var plan = write("plan.json", """
                {"years": [2027, 2028], "ceilings": {"APBD": [10]}, "mandatry": true, "initiatives": [
                  {"id": "a", "value": -1, "costs": {"APBD": [-8, 1.5]}, "requires": ["b"]},
                  {"id": "b", "value": 1, "costs": {"DAK": [1]}, "requires": ["a", "c"]},
                  {"id": "a", "value": 1, "costs": {"APBD": [2000000000000000]}, "earliest": 2030}]}
                """);

        assertThat(run(plan)).isEqualTo(2);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "plan.json: mandatry: this field is not known",
                        "ceilings.APBD: 1 amounts for 2 years",
                        "initiatives[0].value: -1 is too small: write 0 or more",
                        "initiatives[0].costs.APBD[0]: -8 is too small: write 0 or more",
                        "initiatives[0].costs.APBD[1]: write a whole number",
                        "initiatives[2].costs.APBD[0]: is too large: write 1000000000000000 or less",
                        "initiatives[2].earliest: is not one of the years 2027 to 2028",
                        "initiatives(a): this id stands twice",
                        "\"DAK\" has no ceiling",
                        "\"c\" is no initiative of this file",
                        "requires: goes round in a circle: a → b → a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"years": [2027]                                                       | line 1, column
            {"years": [2027], "years": [2028]}                                     | Duplicate
            []                                                                     | write an object in braces
            {"years": [2027, 2029], "initiatives": []}                             | years follow each other: write 2028
            {"years": [2027], "initiatives": []}                                   | initiatives: is empty
            {"years": 2027, "initiatives": []}                                     | years: write a list in brackets
            {"years": [2027], "delay": 0.9, "initiatives": []}                     | delay: a year's delay leaves 0.93
            {"years": [2027], "shares": {"economy": 2}, "initiatives": []}         | shares.economy: is too large: write 1 or less
            {"years": [2027], "capacity": {"A": []}, "initiatives": []}            | capacity.A: write one number for each of 1 years
            """)
    void a_wrong_file_is_refused_with_what_to_do(String text, String told) throws IOException {
        assertThat(run(write("plan.json", text))).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
    }

    @Test
    void a_cut_names_sources_and_years_of_its_plan() throws IOException {
        var plan = write("plan.json", example("plan"));
        var cut = write(
                "cut.json",
                "{\"percent\": {\"DAK\": 10, \"APBD\": {\"2031\": 5, \"2027\": 120}}, \"amount\": {\"APBD\": \"x\"}}");

        assertThat(run(plan, "--cut", cut)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "percent.DAK: is no source of the plan: APBD",
                        "percent.APBD.2031: is not one of the years 2027 to 2028",
                        "percent.APBD.2027: is too large: write 100 or less",
                        "amount.APBD: write a number");
    }

    @Test
    void wrong_use_is_told_with_the_help() {
        assertThat(run("--work", "0")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--work wants a whole number", "Usage:");
        assertThat(run()).isEqualTo(2);
        assertThat(run("gone.json")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("gone.json: cannot be read");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return RefocusCommand.run(List.of(args), new PrintStream(out, true), new PrintStream(err, true));
    }

    private JsonNode answer() {
        return JSON.readTree(out.toByteArray());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** As it stands in the document that people copy it from. */
    private static String example(String name) throws IOException {
        var text = Files.readString(Path.of("docs/refocus-format.md"));
        var from = text.indexOf("```json\n", text.indexOf("<!-- example: " + name + " -->")) + "```json\n".length();
        return text.substring(from, text.indexOf("```", from));
    }

    private static long bestOfAll(List<int[]> items) {
        int[] most = {0, 100, 120, 90};
        long best = 0;
        for (int subset = 0; subset < 1 << items.size(); subset++) {
            var sums = new int[most.length];
            for (int item = 0; item < items.size(); item++) {
                if ((subset >> item & 1) == 1) {
                    for (int at = 0; at < sums.length; at++) {
                        sums[at] += items.get(item)[at];
                    }
                }
            }
            if (sums[1] <= most[1] && sums[2] <= most[2] && sums[3] <= most[3]) {
                best = Math.max(best, sums[0]);
            }
        }
        return best;
    }
}
