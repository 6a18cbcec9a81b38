package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningTrainerTest {

    private static final Path NOMENCLATURE = Path.of("src/training/nomenclature.txt");
    private static final Path SHIPPED = Path.of("src/main/resources/overlap/meaning.bin");

    /** When this fails: ./mandala overlap vectors src/training/nomenclature.txt src/main/resources/overlap/meaning.bin, then measure. */
    @Test
    void the_shipped_vectors_are_what_the_nomenclature_and_the_lexicon_yield_byte_for_byte() throws IOException {
        var out = new ByteArrayOutputStream();
        Lesson.vectors(Files.readAllLines(NOMENCLATURE), out);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(SHIPPED));
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        var shipped = Files.readAllBytes(SHIPPED);
        var again = new ByteArrayOutputStream();
        Meaning.read(new DataInputStream(new ByteArrayInputStream(shipped))).write(again);
        assertThat(again.toByteArray()).isEqualTo(shipped);
    }

    @Test
    void words_of_one_field_stand_nearer_than_words_of_two() {
        var meaning = Meaning.shipped();
        assertThat(meaning.likeness("ternak", "hewan")).isGreaterThan(meaning.likeness("ternak", "arsip") + 0.2f);
        assertThat(meaning.likeness("siswa", "sekolah")).isGreaterThan(meaning.likeness("siswa", "jembat") + 0.2f);
    }

    @Test
    void a_word_nobody_has_read_points_nowhere_and_is_rarest() {
        var meaning = Meaning.shipped();
        assertThat(meaning.likeness("qwertz", "sekolah")).isZero();
        assertThat(meaning.rarity("qwertz")).isEqualTo(1);
        assertThat(meaning.rarity("kelola")).isLessThan(0.5f);
        assertThat(meaning.of(Words.of("qwertz")).isKnown()).isFalse();
    }

    @Test
    void two_lines_are_enough_to_learn_from() {
        var lines = List.of("irigasi sawah petani", "irigasi sawah petani", "pasar rakyat", "pasar rakyat");
        var meaning = MeaningTrainer.train(lines);
        assertThat(meaning.likeness("irigasi", "sawah")).isGreaterThan(meaning.likeness("irigasi", "pasar"));
        var turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        assertThat(MeaningTrainer.train(turned).size()).isEqualTo(meaning.size());
    }
}
