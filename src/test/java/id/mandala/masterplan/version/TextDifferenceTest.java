package id.mandala.masterplan.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.masterplan.version.Piece.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void only_the_words_that_changed_are_marked() {
        assertThat(TextDifference.ofWords(
                        "Warga menunggu dua minggu untuk satu surat.", "Warga menunggu tiga hari untuk satu surat."))
                .containsExactly(
                        new Piece(Mark.SAME, "Warga menunggu "),
                        new Piece(Mark.REMOVED, "dua minggu"),
                        new Piece(Mark.ADDED, "tiga hari"),
                        new Piece(Mark.SAME, " untuk satu surat."));
    }

    @Test
    void a_sentence_put_behind_leaves_the_words_before_it_alone() {
        assertThat(TextDifference.ofWords("Usaha kecil daerah.", "Usaha kecil daerah. Rincian menyusul."))
                .containsExactly(
                        new Piece(Mark.SAME, "Usaha kecil daerah."), new Piece(Mark.ADDED, " Rincian menyusul."));
    }

    @Test
    void a_line_that_came_and_one_that_went_stand_in_their_order() {
        assertThat(TextDifference.ofLines(List.of("2020", "2021", "2022"), List.of("2020", "2022", "2023")))
                .containsExactly(
                        new Piece(Mark.SAME, "2020"),
                        new Piece(Mark.REMOVED, "2021"),
                        new Piece(Mark.SAME, "2022"),
                        new Piece(Mark.ADDED, "2023"));
    }

    @Test
    void nothing_and_something_differ_by_all_of_it() {
        assertThat(TextDifference.ofWords("", "baru sama sekali"))
                .containsExactly(new Piece(Mark.ADDED, "baru sama sekali"));
        assertThat(TextDifference.ofWords("", "")).isEmpty();
    }

    @Test
    void what_is_not_added_makes_the_old_text_and_what_is_not_removed_the_new_one() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var before = text(random);
            var after = text(random);
            var pieces = TextDifference.ofWords(before, after);
            assertThat(joined(pieces, Piece::isBefore)).as("seed %d", seed).isEqualTo(before);
            assertThat(joined(pieces, Piece::isAfter)).as("seed %d", seed).isEqualTo(after);
        }
    }

    @Test
    void texts_past_the_bound_are_told_as_replaced_between_their_common_ends() {
        var before = "awal " + "a b ".repeat(600) + "akhir";
        var after = "awal " + "c d ".repeat(600) + "akhir";
        assertThat(TextDifference.ofWords(before, after))
                .extracting(Piece::mark)
                .containsExactly(Mark.SAME, Mark.REMOVED, Mark.ADDED, Mark.SAME);
    }

    private static String joined(List<Piece> pieces, Predicate<Piece> of) {
        return pieces.stream().filter(of).map(Piece::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        var words = List.of("warga", "<b>", "surat\n", " dua", "dua  ", "😀", "&amp;", "");
        var text = new ArrayList<String>();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", text);
    }
}
