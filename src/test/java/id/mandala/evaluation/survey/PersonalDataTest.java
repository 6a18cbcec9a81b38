package id.mandala.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nama saya Budi Santoso, loketnya lama | nama saya […], loketnya lama",
                "NIK 3402011234567890 belum terdaftar | NIK […] belum terdaftar",
                "NIK 3402.0112.3456.7890 belum | NIK […] belum",
                "hubungi +62 812-3456-7890 ya | hubungi […] ya",
                "telepon 0274 367509 atau 081234567890 | telepon […] atau […]",
                "tulis ke budi.s+x@contoh.go.id saja | tulis ke […] saja",
                "loket buka jam 08.00 sampai 15.30 tahun 2026 | loket buka jam 08.00 sampai 15.30 tahun 2026",
            })
    void what_leads_to_a_person_is_masked_and_the_rest_stays(String text, String masked) {
        assertThat(PersonalData.masked(text)).isEqualTo(masked);
    }

    @Test
    void the_mean_lies_within_the_marks_and_the_spread_is_nought_where_all_agree() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var counts = random.ints(5, 0, 40).boxed().toList();
            var tally = new Tally(counts);
            if (tally.isTold()) {
                assertThat(tally.mean().orElseThrow().doubleValue())
                        .as("seed %d", seed)
                        .isBetween(0.0, 4.0);
                assertThat(tally.spread().orElseThrow().doubleValue())
                        .as("seed %d", seed)
                        .isBetween(0.0, 2.0);
            }
        }
        assertThat(new Tally(List.of(0, 0, 7, 0, 0)).spread().orElseThrow()).isEqualByComparingTo("0");
        assertThat(new Tally(List.of(0, 0, 0, 6, 1)).mean().orElseThrow()).isEqualByComparingTo("3.14");
        assertThat(new Tally(List.of(0, 0, 4, 0, 0)).mean())
                .as("too few to tell")
                .isEmpty();
    }
}
