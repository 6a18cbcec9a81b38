package id.mandala.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.documents.book.Block.Figure;
import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BookDocxTest {

    private static final Book BOOK = A.everyBlock();

    private static XWPFDocument opened = new XWPFDocument();

    @BeforeAll
    static void write() throws IOException {
        var out = new ByteArrayOutputStream();
        BookDocx.write(BOOK, out);
        Files.write(Path.of("target/every-block.docx"), out.toByteArray());
        opened = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void headings_come_back_in_their_styles() {
        var headings = opened.getParagraphs().stream()
                .filter(it -> it.getStyle() != null && it.getStyle().startsWith("Heading"))
                .map(it -> it.getStyle() + " " + it.getText())
                .toList();
        assertThat(headings)
                .isEqualTo(BOOK.headings().stream()
                        .map(it -> "Heading" + it.level() + " " + it.text())
                        .toList());
    }

    @Test
    void tables_come_back_with_all_rows_and_a_head_that_is_repeated() {
        var tables = BOOK.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        var written = opened.getTables().stream()
                .filter(it -> it.getStyleID().equals("BookTable"))
                .toList();
        assertThat(written).hasSameSizeAs(tables);
        for (int it = 0; it < tables.size(); it++) {
            assertThat(written.get(it).getRow(0).isRepeatHeader()).isTrue();
            assertThat(cells(written.get(it))).containsAll(rows(tables.get(it)));
        }
        assertThat(written.getFirst().getNumberOfRows()).isEqualTo(302);
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream().map(BookDocxTest::cells).toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(it -> it.getText()).toList();
    }

    private static List<List<String>> rows(Table table) {
        var total = table.total();
        return Stream.concat(table.rows().stream(), total == null ? Stream.of() : Stream.of(total))
                .map(row -> row.stream().map(Text::plain).toList())
                .toList();
    }

    @Test
    void the_table_of_contents_is_there_before_word_makes_it_anew() {
        var body = opened.getDocument().getBody().xmlText();
        assertThat(body).contains("TOC \\o &quot;1-2&quot;".replace("&quot;", "\""));
        for (var heading : BOOK.contents()) {
            assertThat(body)
                    .contains("PAGEREF " + DocxContents.name(BOOK.headings().indexOf(heading) + 1));
        }
    }

    @Test
    void each_figure_tells_what_it_shows() {
        var told = opened.getParagraphs().stream()
                .flatMap(it -> it.getRuns().stream())
                .flatMap(it -> it.getEmbeddedPictures().stream())
                .map(it -> it.getDescription())
                .toList();
        assertThat(told)
                .containsAll(BOOK.blocks().stream()
                        .filter(Figure.class::isInstance)
                        .map(it -> ((Figure) it).alternative())
                        .toList());
    }

    @Test
    void a_change_is_struck_and_underlined_and_not_only_coloured() {
        var runs = opened.getParagraphs().stream()
                .filter(it -> it.getText().contains("semula"))
                .flatMap(it -> it.getRuns().stream())
                .toList();
        assertThat(runs)
                .anyMatch(it -> it.text().equals("12 layanan") && it.getStyle().equals("Struck"));
        assertThat(runs)
                .anyMatch(it -> it.text().equals("18 layanan") && it.getStyle().equals("Inserted"));
    }

    @Test
    void the_document_knows_its_title_and_its_language() {
        var core = opened.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo(BOOK.title());
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("id-ID");
        assertThat(opened.getStyles().getCtStyles().getDocDefaults().xmlText()).contains("w:val=\"id-ID\"");
    }

    @Test
    void numbered_lists_begin_at_one_each() {
        var lists = opened.getParagraphs().stream()
                .filter(it -> "ListNumber".equals(it.getStyle()))
                .map(XWPFParagraph::getNumID)
                .distinct()
                .toList();
        assertThat(lists).hasSize(2);
    }

    @Test
    void no_heading_is_left_out_of_the_places_links_lead_to() {
        var bookmarks = opened.getParagraphs().stream()
                .flatMap(it -> it.getCTP().getBookmarkStartList().stream())
                .map(it -> it.getName())
                .toList();
        assertThat(bookmarks).doesNotHaveDuplicates().hasSize((int)
                BOOK.blocks().stream().filter(Heading.class::isInstance).count());
    }
}
