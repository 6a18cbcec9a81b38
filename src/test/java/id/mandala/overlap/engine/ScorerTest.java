package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final Scorer SCORER = Scorer.shipped();

    @Test
    void every_shipped_weight_has_the_sign_of_its_feature() {
        var numbers = Scorer.numbers(Resource.lines("weights.txt"));
        for (var feature : Feature.values()) {
            assertThat(numbers).containsKey(feature.name());
            var weight = numbers.getOrDefault(feature.name(), 0.0);
            assertThat(feature.speaksFor ? weight >= 0 : weight <= 0)
                    .as(feature.name())
                    .isTrue();
        }
        assertThat(numbers).containsKeys("bias", "overlap-from", "duplicate-from");
    }

    @Test
    void the_parts_add_up_to_the_logarithm_of_the_odds() {
        var bias = Scorer.numbers(Resource.lines("weights.txt")).getOrDefault("bias", 0.0);
        var items = Written.some(100, new Random(11)).stream()
                .map(Written.PROFILER::of)
                .toList();
        for (var k = 1; k < items.size(); k++) {
            var likeness = SCORER.compare(items.get(k - 1), items.get(k));
            var odds = Math.log(likeness.score() / (1 - likeness.score()));
            var sum =
                    likeness.parts().stream().mapToDouble(Likeness.Part::share).sum();
            assertThat(bias + sum).isCloseTo(odds, within(1e-4));
            assertThat(SCORER.score(items.get(k - 1), items.get(k))).isEqualTo(likeness.score());
            assertThat(SCORER.score(items.get(k), items.get(k - 1))).isEqualTo(likeness.score());
        }
    }

    @Test
    void the_weightiest_part_stands_first() {
        var likeness = SCORER.compare(Written.profile("Pengaduan warga"), Written.profile("Aplikasi aduan masyarakat"));
        assertThat(likeness.parts())
                .extracting(it -> -Math.abs(it.share()))
                .isSorted()
                .hasSizeGreaterThan(2);
    }

    @Test
    void the_class_follows_the_lines_of_the_file() {
        var one = Written.profile("Pengaduan warga");
        var nearly = Written.profile("Pengaduan para warga");
        assertThat(reading("bias=5", "overlap-from=0.5", "duplicate-from=0.9")
                        .compare(one, nearly)
                        .kind())
                .isEqualTo(Kind.DUPLICATE);
        assertThat(reading("bias=1", "overlap-from=0.5", "duplicate-from=0.9")
                        .compare(one, nearly)
                        .kind())
                .isEqualTo(Kind.OVERLAP);
        assertThat(reading("bias=-5", "overlap-from=0.5", "duplicate-from=0.9")
                        .compare(one, nearly)
                        .kind())
                .isEqualTo(Kind.RELATED);
        var none = Written.profile("");
        assertThat(reading("bias=-5", "overlap-from=0.5", "duplicate-from=0.9")
                        .compare(none, none)
                        .kind())
                .isEqualTo(Kind.UNRELATED);
    }

    @Test
    void what_says_the_same_word_for_word_is_one_thing_whatever_the_lexicon_knows_of_it() {
        var scorer = reading("bias=-5", "overlap-from=0.5", "duplicate-from=0.9");
        var likeness = scorer.compare(Written.profile("投诉"), Written.profile("投诉"));
        assertThat(likeness.kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(likeness.score()).isEqualTo(0.9);
        assertThat(scorer.compare(
                                Written.profile("Rehabilitasi gedung kantor"),
                                Written.profile("Rehabilitasi gedung kantor"))
                        .kind())
                .isEqualTo(Kind.UNRELATED);
    }

    private static Scorer reading(String... lines) {
        return Scorer.read(List.of(lines));
    }

    @Test
    void a_single_weight_gives_the_logistic_of_its_feature() {
        var scorer = new Scorer(Map.of(Feature.NAME, 2.0), -1, 1, 1);
        var one = Written.profile("Irigasi");
        assertThat(scorer.score(one, one)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
    }
}
