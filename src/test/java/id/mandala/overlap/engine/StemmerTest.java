package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kelola pengelolaan mengelola dikelola terkelola",
                "layan pelayanan melayani layanan dilayani",
                "susun penyusunan menyusun disusun tersusunnya",
                "pelihara pemeliharaan memelihara dipelihara",
                "tingkat peningkatan meningkatkan ditingkatkan",
                "latih pelatihan latihan melatih dilatih",
                "awas pengawasan mengawasi diawasi pengawas",
                "uji pengujian menguji diuji teruji",
                "tanggulang penanggulangan menanggulangi ditanggulangi",
                "didik pendidikan mendidik kependidikan",
                "duduk penduduk kependudukan",
                "adu pengaduan aduan mengadu diadukan",
                "izin perizinan izin ijin perijinan mengizinkan",
                "tani pertanian petani tani",
                "gerak penggerakan pergerakan bergerak",
                "kerja pekerjaan bekerja pekerja",
                "mukim permukiman pemukiman"
            })
    void forms_of_one_word_meet_in_its_stem(String family) {
        var words = family.split(" ");
        assertThat(Arrays.stream(words).skip(1).map(Stemmer::stem)).containsOnly(words[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "kertas,tas",
        "pasar,sar",
        "berita,rita",
        "menteri,teri",
        "sekolah,kolah",
        "koperasi,operasi",
        "perempuan,empu",
        "fasilitas,fasilitasi",
        "makan,makam",
        "desa,desak",
        "peta,petak",
        "kota,kotak",
        "pangan,pang"
    })
    void words_that_only_look_akin_stay_apart(String one, String other) {
        assertThat(Stemmer.stem(one)).isNotEqualTo(Stemmer.stem(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "di", "air", "2026", "мир", "café", "数据"})
    void short_words_numbers_and_other_scripts_stay_as_they_are(String word) {
        assertThat(Stemmer.stem(word)).isEqualTo(word);
    }

    @Test
    void a_stem_does_not_depend_on_what_was_asked_before() {
        var first = Stemmer.stem("pemanfaatannya");
        for (var number = 0; number < 1_000; number++) {
            Stemmer.stem("kata" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26));
        }
        assertThat(Stemmer.stem("pemanfaatannya")).isEqualTo(first);
    }
}
