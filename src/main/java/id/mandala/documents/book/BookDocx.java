package id.mandala.documents.book;

import id.mandala.documents.book.Block.Bullets;
import id.mandala.documents.book.Block.Facts;
import id.mandala.documents.book.Block.Figure;
import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Note;
import id.mandala.documents.book.Block.NumberedList;
import id.mandala.documents.book.Block.PageBreak;
import id.mandala.documents.book.Block.Paragraph;
import id.mandala.documents.book.Block.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes a book as DOCX, to be worked on in Word or LibreOffice: styles, fields and a table of contents, nothing painted by hand. */
public final class BookDocx {

    private final Book book;
    private final BookWords words;
    private final XWPFDocument document;
    private final DocxPages pages;
    private final DocxPictures pictures;
    private final DocxNumbers numbers;
    private boolean breakDue;

    private BookDocx(Book book, XWPFDocument document) {
        this.book = book;
        this.words = new BookWords(book.language());
        this.document = document;
        this.numbers = new DocxNumbers(DocxDress.on(document, book));
        this.pages = new DocxPages(document, book, words);
        this.pictures = new DocxPictures(document);
    }

    /** Does not close {@code out}. */
    public static void write(Book book, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            new BookDocx(book, document).write();
            document.write(out);
        }
    }

    private void write() {
        if (!book.letter()) {
            cover();
            DocxContents.write(document, book, words);
        }
        for (var sheets : Sheets.of(book.blocks())) {
            pages.turn(sheets.landscape());
            sheets.blocks().forEach(this::block);
        }
        pages.end();
    }

    private void cover() {
        var region = paragraph("CoverRegion");
        pictures.cover(region, words.coverDecoration());
        DocxText.run(region, book.region());
        // a frame hangs on the paragraph after it, which must be of this page
        foot(book.edition());
        foot(words.date(book.date()));
        DocxText.run(paragraph("Title"), book.title());
        if (!book.subtitle().isEmpty()) {
            DocxText.run(paragraph("Subtitle"), book.subtitle());
        }
    }

    private void foot(String text) {
        var foot = paragraph("CoverEdition");
        pages.atFootOfCover(foot);
        DocxText.run(foot, text);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> {
                var paragraph = paragraph("Heading" + heading.level());
                var place = numbers.bookmark();
                DocxText.bookmarked(paragraph, place, DocxContents.name(place), heading.text());
            }
            case Paragraph paragraph -> DocxText.write(paragraph("Normal"), paragraph.text());
            case Bullets bullets -> bullets.items().forEach(it -> DocxText.write(paragraph("ListBullet"), it));
            case NumberedList numbered -> numbered(numbered.items());
            case Facts facts -> {
                breakBefore("AfterTable");
                DocxTable.facts(document.getDocument().getBody(), facts, pages.width());
                paragraph("AfterTable");
            }
            case Table table -> {
                caption(words.table(), numbers.table(), table.caption());
                DocxTable.table(document.getDocument().getBody(), table, pages.width(), words.nothing());
                paragraph("AfterTable");
            }
            case Figure figure -> figure(figure);
            case Note note -> DocxText.write(paragraph("Note"), note.text());
            case PageBreak _ -> breakDue = true;
        }
    }

    private void numbered(List<Text> items) {
        var list = numbers.list();
        for (var item : items) {
            var paragraph = paragraph("ListNumber");
            paragraph.getPPr().addNewNumPr().addNewNumId().setVal(list);
            DocxText.write(paragraph, item);
        }
    }

    private void caption(String label, int number, String text) {
        var paragraph = paragraph("Caption");
        DocxText.run(paragraph, label + " ", "Number");
        DocxText.field(paragraph, "SEQ " + label + " \\* ARABIC", String.valueOf(number), "Number");
        DocxText.run(paragraph, "  " + text);
    }

    private void figure(Figure figure) {
        caption(words.figure(), numbers.figure(), figure.title());
        pictures.figure(paragraph("Figure"), figure, numbers.picture());
        DocxText.run(paragraph("Source"), figure.source().isEmpty() ? "" : words.source(figure.source()));
    }

    private CTP paragraph(String style) {
        var paragraph = DocxText.styled(document.getDocument().getBody().addNewP(), style);
        if (breakDue) {
            paragraph.getPPr().addNewPageBreakBefore();
            breakDue = false;
        }
        return paragraph;
    }

    /** A table cannot begin a page by itself; a small paragraph before it can. */
    private void breakBefore(String style) {
        if (breakDue) {
            paragraph(style);
        }
    }
}
