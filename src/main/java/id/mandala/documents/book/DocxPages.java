package id.mandala.documents.book;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** The paper: upright until turned. Word keeps the shape of pages in sections; lengths in twentieths of a point. */
final class DocxPages {

    private static final int SHORT = 11_906;
    private static final int LONG = 16_838;

    private record Margins(int top, int right, int bottom, int left) {}

    private static final Margins UPRIGHT = new Margins(1588, 1304, 1417, 1531);
    private static final Margins TURNED = new Margins(1474, 1247, 1361, 1247);

    private final XWPFDocument document;
    private final Book book;
    private final BookWords words;
    private boolean landscape;
    private boolean first = true;

    DocxPages(XWPFDocument document, Book book, BookWords words) {
        this.document = document;
        this.book = book;
        this.words = words;
    }

    /** Between the margins. */
    int width() {
        return width(landscape);
    }

    private static int width(boolean landscape) {
        return landscape ? LONG - TURNED.left - TURNED.right : SHORT - UPRIGHT.left - UPRIGHT.right;
    }

    /** Where the ground of the cover has its lower rule; paragraphs with the same place stand in one frame. */
    void atFootOfCover(CTP paragraph) {
        var frame = paragraph.getPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(width(false)));
        frame.setWrap(STWrap.AROUND);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setX(BigInteger.valueOf(UPRIGHT.left));
        frame.setY(BigInteger.valueOf(14_400));
    }

    void turn(boolean toLandscape) {
        if (landscape != toLandscape) {
            var last = DocxText.styled(document.getDocument().getBody().addNewP(), "AfterTable");
            shape(last.getPPr().addNewSectPr());
            landscape = toLandscape;
        }
    }

    void end() {
        shape(document.getDocument().getBody().addNewSectPr());
    }

    private void shape(CTSectPr section) {
        lines(section);
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG : SHORT));
        size.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = landscape ? TURNED : UPRIGHT;
        var room = section.addNewPgMar();
        room.setTop(BigInteger.valueOf(margins.top));
        room.setRight(BigInteger.valueOf(margins.right));
        room.setBottom(BigInteger.valueOf(margins.bottom));
        room.setLeft(BigInteger.valueOf(margins.left));
        room.setHeader(BigInteger.valueOf(850));
        room.setFooter(BigInteger.valueOf(794));
        room.setGutter(BigInteger.ZERO);
        if (first && !book.letter()) {
            // the cover goes without the lines of other pages
            section.addNewTitlePg();
            first = false;
        }
    }

    private void lines(CTSectPr section) {
        var policy = new XWPFHeaderFooterPolicy(document, section);
        var head = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        var above = line(head.createParagraph().getCTP(), "Header");
        DocxText.run(above, book.region());
        above.addNewR().addNewTab();
        DocxText.run(above, book.title());
        var foot = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        var below = line(foot.createParagraph().getCTP(), "Footer");
        DocxText.run(below, book.edition());
        below.addNewR().addNewTab();
        DocxText.run(below, words.page() + " ");
        DocxText.field(below, "PAGE", "1", "");
    }

    private CTP line(CTP paragraph, String style) {
        DocxText.styled(paragraph, style);
        if (landscape) {
            var tabs = paragraph.getPPr().addNewTabs();
            var old = tabs.addNewTab();
            old.setVal(STTabJc.CLEAR);
            old.setPos(BigInteger.valueOf(width(false)));
            var right = tabs.addNewTab();
            right.setVal(STTabJc.RIGHT);
            right.setPos(BigInteger.valueOf(width(true)));
        }
        return paragraph;
    }
}
