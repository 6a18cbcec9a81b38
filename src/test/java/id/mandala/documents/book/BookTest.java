package id.mandala.documents.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Paragraph;
import id.mandala.documents.book.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookTest {

    @Test
    void no_level_of_headings_is_skipped() {
        assertThatThrownBy(() -> A.book(List.of(new Heading(1, "Satu", "satu"), new Heading(3, "Tiga", "tiga"))))
                .hasMessageContaining("level 3 after 1");
    }

    @Test
    void an_anchor_names_one_place() {
        assertThatThrownBy(() -> A.book(List.of(new Heading(1, "Satu", "bab"), new Heading(1, "Dua", "bab"))))
                .hasMessageContaining("anchor twice");
    }

    @Test
    void a_row_has_a_cell_for_every_column() {
        var columns = List.of(Column.words("Nama", 1), Column.words("Isi", 1));
        assertThatThrownBy(() -> new Table("Tabel", columns, List.of(List.of(Text.of("satu"))), null, false))
                .hasMessageContaining("1 cells under 2 columns");
    }

    @Test
    void characters_no_document_can_carry_are_left_out() {
        assertThat(Span.plain("a\u0000\u0007b\uD800c\u202Ed\r\ne\tf").text()).isEqualTo("ab\uFFFDcd\ne f");
        assertThat(new Heading(1, " dua\nbaris ", "x").text()).isEqualTo("dua baris");
        assertThatThrownBy(() -> new Heading(1, "\u0001 ", "x")).hasMessageContaining("heading is empty");
    }

    @Test
    void headings_lie_on_the_sheet_of_the_wide_table_they_stand_above() {
        var book = A.book(List.of(
                Paragraph.of("tegak"),
                new Heading(1, "Melintang", "melintang"),
                A.programmes(1, true),
                Paragraph.of("tegak lagi")));
        assertThat(Sheets.of(book.blocks())).extracting(Sheets::landscape).containsExactly(false, true, false);
        assertThat(Sheets.of(book.blocks()).get(1).blocks()).hasSize(2);
    }
}
