package id.mandala.documents.book;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Lays the ground of the cover beneath its words, marked as decoration, which screen readers pass over. */
final class PdfCover {

    private static final double POINTS = 72 / 25.4;

    private PdfCover() {}

    static void draw(PDDocument document) throws IOException {
        try (var page = new PDPageContentStream(document, document.getPage(0), AppendMode.PREPEND, true, false)) {
            page.beginMarkedContent(COSName.ARTIFACT);
            page.saveGraphicsState();
            for (var area : CoverGround.areas()) {
                page.setNonStrokingColor(area.colour());
                outline(page, area.shape());
                page.fill();
            }
            page.restoreGraphicsState();
            page.endMarkedContent();
        }
    }

    private static void outline(PDPageContentStream page, Shape shape) throws IOException {
        var upright = new AffineTransform(POINTS, 0, 0, -POINTS, 0, CoverGround.HEIGHT * POINTS);
        var at = new float[6];
        for (var path = shape.getPathIterator(upright); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_CLOSE -> page.closePath();
                default -> throw new IllegalStateException("segment of a kind the cover does not draw");
            }
        }
    }
}
