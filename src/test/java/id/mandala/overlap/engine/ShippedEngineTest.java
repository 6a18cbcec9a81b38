package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped weights, vectors and lexicon on pairs written for this test: forty over many subjects, ten each of four labels. */
class ShippedEngineTest {

    private static final List<Column<String>> COLUMNS = List.of(
            Column.text("id"),
            Column.text("opd_a"),
            Column.text("text_a"),
            Column.text("opd_b"),
            Column.text("text_b"),
            Column.text("label"));

    private static final Scorer SCORER = Scorer.shipped();

    private static List<Labelled> pairs() throws IOException {
        return TableFile.read(Path.of("src/test/resources/overlap/pairs.csv"))
                .table(List.copyOf(COLUMNS))
                .map(row -> new Labelled(
                        row.get(COLUMNS.get(0)),
                        Item.of("a", row.get(COLUMNS.get(1)), row.get(COLUMNS.get(2))),
                        Item.of("b", row.get(COLUMNS.get(3)), row.get(COLUMNS.get(4))),
                        List.of("duplicate", "overlap").contains(row.get(COLUMNS.get(5)))));
    }

    private static Likeness compare(Labelled pair) {
        return SCORER.compare(Written.PROFILER.of(pair.one()), Written.PROFILER.of(pair.other()));
    }

    @Test
    void pairs_it_has_never_seen_are_ranked_with_an_average_precision_of_eight_tenths_and_more() throws IOException {
        var pairs = pairs();
        assertThat(pairs).hasSize(40);
        var labels = pairs.stream().map(Labelled::isPositive).toList();
        var scores = pairs.stream().mapToDouble(it -> compare(it).score()).toArray();
        var trigrams =
                pairs.stream().mapToDouble(it -> Baselines.trigrams(it, false)).toArray();
        var words = new Baselines(pairs);
        var tfIdf = pairs.stream().mapToDouble(words::wordTfIdf).toArray();
        var ranked = Ranking.of(scores, labels).averagePrecision();
        assertThat(ranked).isGreaterThanOrEqualTo(0.8);
        assertThat(ranked).isGreaterThan(Ranking.of(trigrams, labels).averagePrecision() + 0.15);
        assertThat(ranked).isGreaterThan(Ranking.of(tfIdf, labels).averagePrecision() + 0.15);
    }

    @ParameterizedTest
    @CsvSource({
        "D01,true", "D02,true", "D05,true", "D09,true", "D10,true", "O02,true", "O04,true", "O06,true",
        "U01,false", "U02,false", "U04,false", "U05,false", "U07,false", "U08,false", "U09,false", "U10,false",
        "R03,false", "R04,false", "R07,false", "R08,false"
    })
    void obvious_pairs_are_told_or_not_told(String id, boolean isToBeTold) throws IOException {
        var pair = pairs().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        assertThat(compare(pair).kind().isToBeTold()).isEqualTo(isToBeTold);
    }

    @Test
    void cross_validation_and_baselines_are_measured_in_one_run() throws IOException {
        var measured = Lesson.measure(pairs());
        assertThat(measured)
                .extracting(Lesson.Measured::method)
                .contains("word tf-idf", "trigrams of all text", "engine, cross-validated by item");
        assertThat(measured.getLast().averagePrecision())
                .isGreaterThan(measured.getFirst().averagePrecision());
    }

    @Test
    void what_is_learnt_is_read_again_and_does_not_depend_on_the_order_of_rows() throws IOException {
        var pairs = pairs();
        var before = Resource.lines("weights.txt");
        var learnt = Lesson.learn(pairs, before);
        var turned = Lesson.learn(pairs.reversed(), before);
        assertThat(turned).isEqualTo(learnt);
        var numbers = Scorer.numbers(learnt);
        assertThat(numbers).containsEntry("SAME_FACTS", 0.6).containsKeys("bias", "overlap-from");
    }
}
