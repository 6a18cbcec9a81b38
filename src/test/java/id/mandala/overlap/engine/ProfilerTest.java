package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilerTest {

    private static final Scorer SCORER = Scorer.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Penyediaan alat tulis kantor",
                "Rapat-rapat koordinasi dan konsultasi ke luar daerah",
                "Penyediaan makanan dan minuman",
                "Penyediaan jasa surat menyurat",
                "Pengadaan mebel"
            })
    void routine_housekeeping_is_never_an_overlap_even_with_identical_text(String name) {
        var one = Written.profile("Dinas Satu", name, "Kebutuhan kantor selama satu tahun");
        var other = Written.profile("Dinas Dua", name, "Kebutuhan kantor selama satu tahun");
        assertThat(one.routine()).isTrue();
        var likeness = SCORER.compare(one, other);
        assertThat(likeness.kind()).isEqualTo(Kind.UNRELATED);
        assertThat(likeness.score()).isLessThan(0.05);
    }

    @Test
    void furniture_for_schools_is_no_housekeeping() {
        assertThat(Written.profile("Pengadaan mebel sekolah dasar").routine()).isFalse();
    }

    @Test
    void empty_one_word_and_endless_texts_have_a_profile() {
        assertThat(Written.profile("").words().isEmpty()).isTrue();
        assertThat(Written.profile("dan di ke").words().isEmpty()).isTrue();
        assertThat(Written.profile("Lapor").words().terms()).hasSize(1);
        var endless = Written.profile("Dinas Satu", "a".repeat(100_000), "pengaduan warga ".repeat(50_000));
        assertThat(endless.words().isEmpty()).isFalse();
        assertThat(Written.profile("😀 数据").grams()).isNotEmpty();
    }

    @Test
    void the_same_text_gives_the_same_profile_whatever_was_read_before() {
        var first = Written.profile("Pendataan rumah tidak layak huni");
        IntStream.range(0, 200).forEach(it -> Written.profile("kata lain " + it));
        var again = Written.profile("Pendataan rumah tidak layak huni");
        assertThat(again.words().terms()).isEqualTo(first.words().terms());
        assertThat(again.words().weights()).isEqualTo(first.words().weights());
        assertThat(again.meaning().parts()).isEqualTo(first.meaning().parts());
    }

    @Test
    void what_stands_in_the_name_is_spoken_louder() {
        var inName = Written.profile("Dinas Satu", "Irigasi", "jalan");
        var roads = Written.profile("Jalan");
        var waters = Written.profile("Irigasi");
        assertThat(inName.objects().dot(waters.objects()))
                .isGreaterThan(inName.objects().dot(roads.objects()));
    }
}
