package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> plain(String text) {
        return Words.of(text).stream().map(Words.Word::plain).toList();
    }

    @Test
    void each_word_knows_where_it_stands_in_the_text() {
        var text = "  Pengelolaan e-Pajak, (SiSambong)";
        assertThat(Words.of(text))
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly("Pengelolaan", "e", "Pajak", "Si", "Sambong");
        assertThat(Words.of(text))
                .extracting(Words.Word::stem)
                .containsExactly("kelola", "e", "pajak", "si", "sambong");
    }

    @Test
    void a_word_is_cut_where_a_capital_word_begins_and_where_digits_meet_letters() {
        assertThat(plain("SiSambong PajakOnline")).containsExactly("si", "sambong", "pajak", "online");
        assertThat(plain("DPMD2019")).containsExactly("dpmd", "2019");
        assertThat(plain("SIMRSUD")).containsExactly("simrsud");
    }

    @Test
    void a_hundred_thousand_characters_are_read_up_to_a_limit() {
        assertThat(Words.of("jalan desa ".repeat(10_000))).hasSize(Words.MOST);
        assertThat(Words.of("x".repeat(100_000))).isEmpty();
        assertThat(plain("x".repeat(100_000) + " jalan")).containsExactly("jalan");
    }

    @Test
    void emoji_and_lone_halves_of_them_are_no_words() {
        assertThat(plain("😀 lapor👩‍👩‍👧 \uD83D warga \uDE00")).containsExactly("lapor", "warga");
    }

    @Test
    void other_scripts_are_words_too() {
        assertThat(plain("数据 Привет café العربية")).containsExactly("数据", "привет", "café", "العربية");
    }

    @Test
    void full_width_letters_are_the_same_letters() {
        assertThat(plain("ＳＩＰＤ")).containsExactly("sipd");
    }

    @Test
    void a_text_without_words_has_none() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" \n\t-–!?.,")).isEmpty();
    }
}
