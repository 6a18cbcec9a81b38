package id.mandala.documents.book;

import id.mandala.documents.book.Block.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromV;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Pictures in a document of Word, each with what it says to whoever does not see it. */
final class DocxPictures {

    /** Units of a drawing in a millimetre. */
    private static final double EMU = 36_000;

    private final XWPFDocument document;

    DocxPictures(XWPFDocument document) {
        this.document = document;
    }

    void figure(CTP paragraph, Figure figure, int id) {
        var picture = figure.picture();
        var inline = add(
                        paragraph,
                        Raster.png(picture),
                        figure.alternative(),
                        picture.millimetresWide(),
                        picture.millimetresHigh())
                .getInlineArray(0);
        describe(inline, id, figure.alternative());
    }

    private static void describe(CTInline inline, int id, String alternative) {
        inline.getDocPr().setId(id);
        inline.getDocPr().setName("Figure " + id);
        inline.getDocPr().setDescr(alternative);
    }

    /** Behind the words and as large as the page. */
    void cover(CTP paragraph, String alternative) {
        var drawing = add(paragraph, Raster.coverPng(), alternative, CoverGround.WIDTH, CoverGround.HEIGHT);
        var inline = drawing.getInlineArray(0);
        var anchor = drawing.addNewAnchor();
        anchor.setDistT(0);
        anchor.setDistB(0);
        anchor.setDistL(0);
        anchor.setDistR(0);
        anchor.setSimplePos2(false);
        anchor.setRelativeHeight(0);
        anchor.setBehindDoc(true);
        anchor.setLocked(true);
        anchor.setLayoutInCell(true);
        anchor.setAllowOverlap(true);
        var corner = anchor.addNewSimplePos();
        corner.setX(0);
        corner.setY(0);
        var across = anchor.addNewPositionH();
        across.setRelativeFrom(STRelFromH.PAGE);
        across.setPosOffset(0);
        var down = anchor.addNewPositionV();
        down.setRelativeFrom(STRelFromV.PAGE);
        down.setPosOffset(0);
        anchor.setExtent(inline.getExtent());
        anchor.addNewWrapNone();
        anchor.setDocPr(inline.getDocPr());
        anchor.getDocPr().setId(1);
        anchor.getDocPr().setName("Cover");
        anchor.getDocPr().setDescr(alternative);
        anchor.addNewCNvGraphicFramePr();
        anchor.setGraphic(inline.getGraphic());
        drawing.removeInline(0);
    }

    private CTDrawing add(CTP paragraph, byte[] png, String alternative, double width, double height) {
        try {
            var run = new XWPFParagraph(paragraph, document).createRun();
            run.addPicture(
                    new ByteArrayInputStream(png), PictureType.PNG, "picture.png", (int) Math.round(width * EMU), (int)
                            Math.round(height * EMU));
            var drawn = run.getEmbeddedPictures().getFirst().getCTPicture();
            drawn.getNvPicPr().getCNvPr().setDescr(alternative);
            return run.getCTR().getDrawingArray(0);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
