package id.mandala.documents.book;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents: a field that Word makes anew, already filled in, so that it is there on the first look in any program. */
final class DocxContents {

    /** Pages exist when Word lays them out, which it does on opening. */
    private static final String PAGE_NOT_KNOWN = "–";

    private DocxContents() {}

    /** Of the bookmark at a heading, the first being 1. */
    static String name(int place) {
        return "_Toc%06d".formatted(place);
    }

    static void write(XWPFDocument document, Book book, BookWords words) {
        if (book.contents().isEmpty()) {
            return;
        }
        var control = document.getDocument().getBody().addNewSdt();
        var part = control.addNewSdtPr().addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        var content = control.addNewSdtContent();
        DocxText.run(DocxText.styled(content.addNewP(), "TOCHeading"), words.contents());
        entries(content, book);
        var end = DocxText.styled(content.addNewP(), "Normal");
        end.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void entries(CTSdtContentBlock content, Book book) {
        var place = 0;
        var first = true;
        for (var heading : book.headings()) {
            place++;
            if (heading.level() <= Book.DEEPEST_IN_CONTENTS) {
                var entry = DocxText.styled(content.addNewP(), "TOC" + heading.level());
                if (first) {
                    DocxText.beginField(
                            entry.addNewR(),
                            entry.addNewR(),
                            "TOC \\o \"1-" + Book.DEEPEST_IN_CONTENTS + "\" \\h \\z \\u");
                    entry.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
                    first = false;
                }
                link(entry, name(place), heading.text());
            }
        }
    }

    private static void link(CTP entry, String bookmark, String text) {
        var link = entry.addNewHyperlink();
        link.setAnchor(bookmark);
        DocxText.words(link.addNewR(), text);
        link.addNewR().addNewTab();
        DocxText.beginField(link.addNewR(), link.addNewR(), "PAGEREF " + bookmark + " \\h");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        DocxText.words(link.addNewR(), PAGE_NOT_KNOWN);
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
