package id.mandala.masterplan.sheet;

import static id.mandala.masterplan.sheet.Sarmi.SARMI;
import static id.mandala.masterplan.sheet.Workbooks.FIRST;
import static id.mandala.masterplan.sheet.Workbooks.first;
import static id.mandala.masterplan.sheet.Workbooks.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An import is undone as far as nobody went on from it. */
@Running
class UndoImportTest {

    @Autowired
    Sarmi sarmi;

    @Autowired
    TakenImports taken;

    @BeforeEach
    void there_is_a_masterplan() {
        sarmi.begin();
    }

    @Test
    void undoing_brings_back_what_was_changed_and_takes_away_what_was_brought_but_not_what_somebody_went_on_from() {
        sarmi.take(Map.of(
                "Inisiatif",
                List.of(FIRST, first("u-1", "Uji", "Lama", "", ""), first("u-2", "Ulang", "Lama", "", ""))));
        var sent = sarmi.take(Map.of(
                "Inisiatif",
                List.of(
                        FIRST,
                        first("u-1", "Uji", "Baru", "", ""),
                        first("u-2", "Ulang", "Baru", "", ""),
                        first("u-3", "Umpan", "Baru", "", ""),
                        first("u-4", "Unggah", "Baru", "u-3", ""),
                        first("u-5", "Urus", "Baru", "", ""))));
        sarmi.goOnFrom("u-2");
        sarmi.goOnFrom("u-4");

        sarmi.undo(sent.undoable().orElseThrow());

        assertThat(sarmi.parts("u-1").reason().problem()).isEqualTo("Lama");
        assertThat(sarmi.parts("u-2").reason().problem()).isEqualTo("Baru");
        assertThat(sarmi.find("u-5")).isEmpty();
        // u-4 was gone on from, and waits for u-3
        assertThat(sarmi.find("u-4")).isPresent();
        assertThat(sarmi.find("u-3")).isPresent();
        assertThat(Sarmi.as(() -> taken.left(SARMI, sent.undoable().get())))
                .extracting(it -> it.name())
                .containsExactly("Ulang baru", "Umpan", "Unggah baru");
        assertThatThrownBy(() -> sarmi.undo(sent.undoable().get()))
                .hasMessageContaining("masterplan.import-undo-nothing");
    }

    @Test
    void two_imports_are_undone_one_after_the_other() {
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("r-1", "Rute", "Satu", "", ""))));
        var second = sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("r-1", "Rute", "Dua", "", ""))));
        var third = sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("r-1", "Rute", "Tiga", "", ""))));

        sarmi.undo(third.undoable().orElseThrow());
        assertThat(sarmi.parts("r-1").reason().problem()).isEqualTo("Dua");
        sarmi.undo(second.undoable().orElseThrow());
        assertThat(sarmi.parts("r-1").reason().problem()).isEqualTo("Satu");
    }

    @Test
    void of_two_imports_the_older_is_undone_after_the_newer_and_not_before() {
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("q-1", "Quran", "Satu", "", ""))));
        var older = sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("q-1", "Quran", "Dua", "", ""))));
        var newer = sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("q-1", "Quran", "Tiga", "", ""))));

        assertThatThrownBy(() -> sarmi.undo(older.undoable().orElseThrow()))
                .hasMessageContaining("masterplan.import-undo-nothing");
        sarmi.undo(newer.undoable().orElseThrow());
        sarmi.undo(older.undoable().orElseThrow());

        assertThat(sarmi.parts("q-1").reason().problem()).isEqualTo("Satu");
    }

    @Test
    void undoing_leaves_alone_what_would_break_a_rule_by_standing_again() {
        sarmi.take(Map.of(
                "Inisiatif", List.of(FIRST, first("v-1", "Vaksin", "", "", ""), first("v-2", "Video", "", "", "v-1"))));
        var parted = sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("v-2", "Video", "", "", "-"))));
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("v-1", "Vaksin", "", "v-2", ""))));
        var code = sarmi.take(Map.of(
                "Inisiatif",
                List.of(FIRST, withId("v-9", "Video", sarmi.initiative("v-2").id()))));
        sarmi.take(Map.of("Inisiatif", List.of(FIRST, first("v-2", "Voli", "", "", ""))));

        assertThatThrownBy(() -> sarmi.undo(parted.undoable().orElseThrow()))
                .hasMessageContaining("masterplan.import-undo-nothing");
        assertThatThrownBy(() -> sarmi.undo(code.undoable().orElseThrow()))
                .hasMessageContaining("masterplan.import-undo-nothing");
        assertThat(sarmi.parts("v-1").dependencies().alternatives()).isEmpty();
    }
}
