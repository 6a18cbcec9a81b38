package id.mandala.documents.book;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Words, fields and places within a paragraph of Word. */
final class DocxText {

    private DocxText() {}

    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    static void write(CTP paragraph, Text text) {
        for (var span : text.spans()) {
            var run = paragraph.addNewR();
            if (!span.emphasis().isEmpty()) {
                emphasise(run, span);
            }
            words(run, span.text());
        }
    }

    private static void emphasise(CTR run, Span span) {
        var properties = run.addNewRPr();
        if (span.is(Emphasis.STRUCK)) {
            properties.addNewRStyle().setVal("Struck");
        } else if (span.is(Emphasis.INSERTED)) {
            properties.addNewRStyle().setVal("Inserted");
        }
        if (span.is(Emphasis.BOLD)) {
            properties.addNewB();
        }
        if (span.is(Emphasis.ITALIC)) {
            properties.addNewI();
        }
    }

    static CTR run(CTP paragraph, String text) {
        var run = paragraph.addNewR();
        words(run, text);
        return run;
    }

    static void run(CTP paragraph, String text, String style) {
        words(styledRun(paragraph, style), text);
    }

    private static CTR styledRun(CTP paragraph, String style) {
        var run = paragraph.addNewR();
        if (!style.isEmpty()) {
            run.addNewRPr().addNewRStyle().setVal(style);
        }
        return run;
    }

    /** Line breaks become breaks of Word. */
    static void words(CTR run, String text) {
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                run.addNewBr();
            }
            if (!line.isEmpty()) {
                var words = run.addNewT();
                words.setStringValue(line);
                words.setSpace(Space.PRESERVE);
            }
            first = false;
        }
    }

    /** @param shown what stands there until Word reckons the field anew */
    static void field(CTP paragraph, String instruction, String shown, String style) {
        beginField(styledRun(paragraph, style), styledRun(paragraph, style), instruction);
        styledRun(paragraph, style).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        words(styledRun(paragraph, style), shown);
        styledRun(paragraph, style).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void beginField(CTR begin, CTR middle, String instruction) {
        begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var text = middle.addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(Space.PRESERVE);
    }

    static void bookmarked(CTP paragraph, int id, String name, String text) {
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        run(paragraph, text);
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }
}
