package id.mandala.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.assessment.Answers;
import id.mandala.assessment.EditionText;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Mark;
import id.mandala.documents.canonical.Canonical;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenTest {

    static final RegionCode HERE = RegionCode.of("13.09");
    static final Instruments SHIPPED = Instruments.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"gsc-2022-first", "gsc-2022-regular", "gsc-2023-regular", "gsc-2023-kppn-ikn"})
    void an_edition_is_frozen_with_everything_in_it(String id) {
        var edition = SHIPPED.get(id);
        assertThat(EditionText.read(Canonical.read(Canonical.write(EditionText.of(edition)))))
                .isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_was_judged_comes_to_the_same_bytes_from_its_frozen_bytes_alone(long seed) {
        var random = new Random(seed);
        var frozen = new Frozen(
                HERE,
                2023,
                random.nextInt(4) == 0
                        ? scored(SHIPPED.get("gsc-2023-regular"), random)
                        : marked(SHIPPED.get("gsc-2023-kppn-ikn"), random, 5),
                random.nextBoolean() ? Optional.of(marked(SHIPPED.get("gsc-2022-first"), random, 4)) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(new Frozen.Printed(new BigDecimal("-0.12"), "Surat \"B-1\" \n tab\t"))
                        : Optional.empty());
        var outcome = frozen.replay();
        assertThat(Frozen.read(frozen.text()).replay()).as("seed %d", seed).isEqualTo(outcome);
        assertThat(Frozen.read(frozen.text()).text()).isEqualTo(frozen.text());
        var again =
                new ArrayList<>(frozen.now().answers() instanceof Answers.Marks(var marks) ? marks : List.<Mark>of());
        Collections.shuffle(again, random);
        if (!again.isEmpty()) {
            assertThat(frozen.with(frozen.now().with(new Answers.Marks(again))).text())
                    .as("the order in which marks are read is not part of them")
                    .isEqualTo(frozen.text());
        }
    }

    /** A change of the engine that moves a byte needs new rules: raise {@link Frozen#RULES} and keep the old engine for the old ones. */
    @Test
    void the_rules_named_1_come_to_this_very_outcome() {
        var edition = SHIPPED.get("gsc-2022-first");
        var scores = Map.of(
                "baseline", new BigDecimal("1.40"),
                "output", new BigDecimal("1.54"),
                "outcome", new BigDecimal("2.92"),
                "impact", new BigDecimal("2.56"),
                "quick_win", new BigDecimal("3.08"));
        var frozen = new Frozen(
                RegionCode.of("35.07"),
                2022,
                new Sheet(edition, new Answers.ComponentScores(scores)),
                Optional.empty(),
                Optional.empty());
        assertThat(Canonical.read(frozen.replay()).at("index").text("value")).isEqualTo("2.51");
        assertThat(Verdict.hash(frozen.replay()))
                .isEqualTo("5f30b2e233d64bf8f11161c3d1bd51e48a32ca599daf7c4e5a99230ca8194a57");
    }

    @Test
    void one_altered_byte_is_told_and_nothing_is_called_the_same() {
        var frozen = new Frozen(
                HERE, 2023, scored(SHIPPED.get("gsc-2023-regular"), new Random(1)), Optional.empty(), Optional.empty());
        var verdict = verdict(frozen.text(), frozen.replay());
        assertThat(verdict.check()).isEqualTo(Verdict.Check.SAME);
        var input = frozen.text().replaceFirst("\"baseline\":\"[0-9.]+\"", "\"baseline\":\"0.07\"");
        assertThat(new Verdict(
                                HERE,
                                2023,
                                1,
                                input,
                                verdict.inputHash(),
                                verdict.outcome(),
                                verdict.outcomeHash(),
                                "",
                                Instant.EPOCH)
                        .check())
                .isEqualTo(Verdict.Check.INPUT_ALTERED);
        assertThat(new Verdict(
                                HERE,
                                2023,
                                1,
                                verdict.input(),
                                verdict.inputHash(),
                                verdict.outcome() + " ",
                                verdict.outcomeHash(),
                                "",
                                Instant.EPOCH)
                        .check())
                .isEqualTo(Verdict.Check.OUTCOME_ALTERED);
        assertThat(verdict(input, frozen.replay()).check())
                .as("altered together with its hash: it no longer comes to the outcome")
                .isNotEqualTo(Verdict.Check.SAME);
        assertThat(verdict(frozen.text().replace("\"rules\":\"1\"", "\"rules\":\"9\""), frozen.replay())
                        .check())
                .isEqualTo(Verdict.Check.OTHER_RULES);
        assertThat(Verdict.unpacked(Verdict.packed("é\n\u0001"))).isEqualTo("é\n\u0001");
        assertThat(Verdict.unpacked(new byte[] {1, 2, 3})).isNotEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"rules\": \"1\"}",
                "{\"rules\":1}",
                "{\"rules\":null}",
                "{\"b\":\"\",\"a\":\"\"}",
                "{\"now\":{},\"region\":\"13.09\",\"rules\":\"1\",\"year\":\"2023\"}",
                "{\"now\":{},\"region\":\"13.09\",\"rules\":\"1\",\"year\":\"1e999999999\"}"
            })
    void what_is_no_frozen_input_is_refused_in_words(String text) {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> Frozen.read(text))
                        .code())
                .isEqualTo("documents.canonical.unreadable");
    }

    @Test
    void an_edition_that_was_changed_since_is_computed_as_it_was_then() {
        var today = SHIPPED.get("gsc-2023-regular");
        var items = today.components();
        var then = today.weighing(
                Map.of(items.get(0).key(), new BigDecimal(30), items.get(2).key(), new BigDecimal(10)));
        var sheet = scored(today, new Random(5));
        var frozen = new Frozen(HERE, 2023, new Sheet(then, sheet.answers()), Optional.empty(), Optional.empty());
        assertThat(Frozen.read(frozen.text()).replay())
                .isEqualTo(frozen.replay())
                .isNotEqualTo(frozen.with(sheet).replay());
    }

    @Test
    void the_command_needs_the_file_alone(@TempDir Path folder) throws Exception {
        var frozen = new Frozen(
                HERE,
                2023,
                marked(SHIPPED.get("gsc-2023-kppn-ikn"), new Random(7), 5),
                Optional.of(scored(SHIPPED.get("gsc-2022-first"), new Random(8))),
                Optional.empty());
        // an edition that was never shipped: nothing is looked up by its name
        var text = frozen.text().replace("gsc-2023-kppn-ikn", "long-gone");
        var file = Files.writeString(folder.resolve("masukan.json"), text);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        assertThat(ReplayCommand.run(List.of(file.toString()), new PrintStream(out), new PrintStream(err)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Frozen.read(text).replay())
                .isEqualTo(frozen.replay().replace("gsc-2023-kppn-ikn", "long-gone"));
        Files.writeString(file, text.replace(",", ", "));
        assertThat(ReplayCommand.run(List.of(file.toString()), new PrintStream(out), new PrintStream(err)))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("masukan.json", "tanpa diubah");
        assertThat(ReplayCommand.run(List.of(), new PrintStream(out), new PrintStream(err)))
                .isEqualTo(2);
    }

    private static Verdict verdict(String input, String outcome) {
        return new Verdict(
                HERE, 2023, 1, input, Verdict.hash(input), outcome, Verdict.hash(outcome), "", Instant.EPOCH);
    }

    static Sheet marked(Instrument edition, Random random, int assessors) {
        var marks = new ArrayList<Mark>();
        for (var question : edition.questions()) {
            for (int it = 0; it < assessors; it++) {
                marks.add(new Mark(question.key(), "a" + it, BigDecimal.valueOf(random.nextInt(5))));
            }
        }
        return new Sheet(edition, new Answers.Marks(marks));
    }

    static Sheet scored(Instrument edition, Random random) {
        var scores = new HashMap<String, BigDecimal>();
        edition.components().forEach(it -> scores.put(it.key(), BigDecimal.valueOf(random.nextInt(401), 2)));
        return new Sheet(edition, new Answers.ComponentScores(scores));
    }
}
