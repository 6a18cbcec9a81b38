package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    /** ROAD : jalan; VILLAGE_ROAD : jalan desa; LAMP : lampu jalan desa | penerangan. */
    private final Concepts concepts = new Concepts("small-concepts.txt");

    private List<String> in(String text) {
        return names(Words.of(text));
    }

    private List<String> names(List<Words.Word> words) {
        return concepts.in(words).stream()
                .map(it -> concepts.name(it.concept()))
                .toList();
    }

    @Test
    void the_longest_phrase_that_begins_at_a_word_wins() {
        assertThat(in("pembangunan jalan desa")).containsExactly("VILLAGE_ROAD");
        assertThat(in("pembangunan jalan kota")).containsExactly("ROAD");
        assertThat(in("lampu jalan desa dan jalan")).containsExactly("LAMP", "ROAD");
    }

    @Test
    void a_phrase_is_found_in_other_forms_of_its_words_and_a_single_word_only_as_it_is() {
        assertThat(in("menjalani jalanan")).isEmpty();
        assertThat(in("Jalan di desa")).containsExactly("ROAD");
        assertThat(in("menerangi")).isEmpty();
        assertThat(in("lampu jalanan desa")).isEqualTo(in("lampu jalan desa"));
    }

    @Test
    void no_phrase_reaches_across_a_boundary() {
        var words = new ArrayList<>(Words.of("lampu jalan"));
        words.add(Words.END);
        words.addAll(Words.of("desa"));
        assertThat(names(words)).containsExactly("ROAD");
    }

    @Test
    void a_mention_says_where_the_phrase_stands() {
        assertThat(concepts.in(Words.of("perbaikan lampu jalan desa baru")))
                .containsExactly(new Concepts.Mention(2, 1, 3));
    }

    @Test
    void a_concept_is_told_by_the_first_of_its_terms() {
        assertThat(concepts.term(2)).isEqualTo("lampu jalan desa");
        assertThat(concepts.in(Words.of("jalan, jalan desa, jalan")).stream()
                        .map(Concepts.Mention::concept)
                        .distinct())
                .containsExactly(0, 1);
    }
}
