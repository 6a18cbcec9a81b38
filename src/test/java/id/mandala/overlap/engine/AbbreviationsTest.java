package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    private static List<String> spelledOut(String text) {
        return Abbreviations.SHIPPED.spelledOut(text, Words.of(text)).stream()
                .map(it -> it.stream().map(Words.Word::plain).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void one_with_several_meanings_is_read_only_beside_words_of_its_field() {
        assertThat(spelledOut("Survei IKM di loket")).containsExactly("indeks kepuasan masyarakat");
        assertThat(spelledOut("Sentra IKM dan kerajinan")).containsExactly("industri kecil dan menengah");
        assertThat(spelledOut("IKM")).isEmpty();
        assertThat(spelledOut("Laporan IKM triwulan")).isEmpty();
    }

    @Test
    void words_of_two_fields_leave_it_unread() {
        assertThat(spelledOut("IKM: survei dan kerajinan")).isEmpty();
    }

    @Test
    void two_or_three_letters_count_only_in_capitals() {
        assertThat(spelledOut("survei ikm di loket")).isEmpty();
    }

    @Test
    void one_with_one_meaning_is_read_everywhere_and_once() {
        assertThat(spelledOut("PBB, PBB dan lagi PBB")).containsExactly("pajak bumi dan bangunan");
    }

    @Test
    void what_it_stands_for_makes_two_texts_meet() {
        var scorer = Scorer.shipped();
        var said = Written.profile("Survei IKM loket");
        var meant = Written.profile("Survei kepuasan masyarakat");
        var industry = Written.profile("Pembinaan industri kecil dan menengah");
        assertThat(scorer.score(said, meant)).isGreaterThan(scorer.score(said, industry) + 0.2);
    }
}
