package id.mandala.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.documents.Fault;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void every_shipped_edition_loads_with_its_number_of_questions() {
        var instruments = Instruments.shipped();
        assertThat(instruments.all()).allMatch(Instruments.Entry.Loaded.class::isInstance);
        assertThat(instruments.get("gsc-2022-first").questions()).hasSize(59);
        assertThat(instruments.get("gsc-2022-regular").questions()).isEmpty();
        assertThat(instruments.get("gsc-2023-regular").questions()).hasSize(111);
        assertThat(instruments.get("gsc-2023-kppn-ikn").questions()).hasSize(117);
        assertThat(instruments.of(2023, "regular")).contains(instruments.get("gsc-2023-regular"));
    }

    @Test
    void a_question_may_say_what_its_marks_stand_for() throws IOException {
        Files.copy(Path.of("docs/examples/spbe-like.yaml"), folder.resolve("spbe-like.yaml"));
        var question = Instruments.in(folder, List.of("spbe-like"))
                .get("spbe-like")
                .questions()
                .getFirst();
        assertThat(question.rubric())
                .containsOnlyKeys(BigDecimal.ONE, BigDecimal.valueOf(5))
                .containsEntry(BigDecimal.ONE, new Words("Belum ada konsep", "No concept yet"));
        assertThat(faults(HEAD.replace("weighted", "mean") + """
                scale: {min: 0, max: 4, step: 1}
                rounding: {digits: 2, mode: half_up, where: total}
                components:
                  - {key: a, title: {id: A}, rubric: {5: {id: Semua}, 1.5: {id: Separuh}, banyak: {id: Banyak}, 0: }}
                """))
                .containsExactlyInAnyOrder(
                        "a.rubric rubric-mark [5]",
                        "a.rubric rubric-mark [1.5]",
                        "components[1] a.rubric.banyak rubric-mark [banyak]",
                        "components[1] a.rubric.0 title []");
    }

    @Test
    void an_edition_that_does_not_load_stops_its_own_use_only() throws IOException {
        Files.copy(Path.of("docs/examples/skm-like.yaml"), folder.resolve("skm-like.yaml"));
        Files.writeString(folder.resolve("broken.yaml"), "id: broken");
        var instruments = Instruments.in(folder, List.of("broken", "skm-like"));
        assertThat(instruments.get("skm-like").questions()).hasSize(9);
        assertThat(instruments.find("broken").orElseThrow()).isInstanceOf(Instruments.Entry.Broken.class);
        assertThatThrownBy(() -> instruments.get("broken")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> instruments.get("never-heard-of")).isInstanceOf(RuleBroken.class);
    }

    private List<String> faults(String yaml) throws IOException {
        Files.writeString(folder.resolve("edition.yaml"), yaml);
        var entry = Instruments.in(folder, List.of("edition")).find("edition").orElseThrow();
        return ((Instruments.Entry.Broken) entry)
                .why().faults().stream().map(InstrumentsTest::shown).toList();
    }

    private static String shown(Fault fault) {
        return fault.column() + " " + fault.code().replace("assessment.fault.", "") + " " + fault.arguments();
    }

    private static final String HEAD = """
            id: x
            title: {id: X}
            year: 2025
            cohort: all
            source: us
            combine: weighted
            """;

    @Test
    void every_fault_of_an_edition_is_told_at_once_with_its_path() throws IOException {
        assertThat(faults(HEAD + """
                scale: {min: 4, max: 0, step: 1}
                rounding: {digits: 9, mode: half_up, where: total}
                bands:
                  - {key: A, from: 50, title: {id: A}}
                colour: red
                components:
                  - {key: a, title: {id: A}, weight: 60, wait: 1}
                  - {key: a, title: {id: B}, weight: 60}
                  - key: c
                    title: {id: C}
                    weight: 0
                    items: []
                """))
                .contains(
                        "colour yaml-unknown [colour, edition.yaml]",
                        "wait yaml-unknown [wait, edition.yaml]",
                        "scale scale-order [4, 0]",
                        "rounding.digits digits [6]",
                        "bands[1].from band-first [4]",
                        "components[2] a.key key-twice [a, components[1] a]",
                        "components[3] c.weight weight []",
                        "components[3] c.items items-missing []",
                        "components weights-sum [120]");
    }

    @Test
    void files_that_are_no_yaml_or_reach_outside_their_folder_are_refused() throws IOException {
        assertThat(faults("id: [")).anyMatch(it -> it.contains(" yaml "));
        assertThat(faults("id: x\nid: y\n")).isNotEmpty();
        assertThat(faults(HEAD + """
                scale: {min: 0, max: 4, step: 1}
                rounding: {digits: 2, mode: half_up, where: total}
                components:
                  - {key: a, title: {id: A}, weight: 100, include: ../../secret.yaml}
                """)).contains("components[1] a.include include [../../secret.yaml]");
    }

    @Test
    void values_of_the_wrong_kind_are_all_told_and_hide_nothing_else() throws IOException {
        assertThat(faults("""
                id: x
                title: {id: X}
                year: soon
                cohort: all
                source: us
                combine: weighted
                scaling: 1e999999999
                scale: {min: 0, max: [4], step: 1}
                rounding: {digits: 2, mode: upwards, where: total}
                bands:
                  -
                components:
                  -
                  - {key: a, title: {id: A}, weight: 1e999999999}
                """))
                .contains(
                        "year yaml-value [soon, edition.yaml]",
                        "scaling yaml-value [, edition.yaml]",
                        "mode yaml-value [upwards, edition.yaml]",
                        "bands[1] band-missing []",
                        "components[1] item-empty []",
                        "weight yaml-value [, edition.yaml]")
                .noneMatch(it -> it.contains("id.mandala"));
    }

    @Test
    void a_file_that_includes_itself_many_times_or_is_very_large_is_refused_soon() throws IOException {
        var groups = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            groups.append("- {key: g%d, title: {id: G}, include: self.yaml}\n".formatted(i));
        }
        Files.writeString(folder.resolve("self.yaml"), groups);
        assertThat(faults(HEAD.replace("weighted", "mean") + """
                scale: {min: 0, max: 4, step: 1}
                rounding: {digits: 2, mode: half_up, where: total}
                components:
                  - {key: a, title: {id: A}, include: self.yaml}
                """)).anyMatch(it -> it.contains("too-many-items [2000]"));
        assertThat(faults("# " + "x".repeat(2 << 20))).anyMatch(it -> it.contains("yaml-large"));
    }
}
