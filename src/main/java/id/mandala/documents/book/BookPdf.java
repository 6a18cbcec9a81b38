package id.mandala.documents.book;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a book as PDF for screens, printers, screen readers (PDF/UA-1) and archives (PDF/A-3a). */
public final class BookPdf {

    static {
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
    }

    private BookPdf() {}

    /** Does not close {@code out}. */
    public static void write(Book book, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var renderer = renderer(book, document)) {
            renderer.createPDFWithoutClosing();
            if (!book.letter()) {
                PdfCover.draw(document);
            }
            document.save(out);
        }
    }

    private static PdfBoxRenderer renderer(Book book, PDDocument document) {
        var html = BookHtml.of(book);
        var builder = new PdfRendererBuilder()
                .withW3cDocument(Xml.parse(html).getOwnerDocument(), null)
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Mandala")
                .useReplacementText("?")
                .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        BookFonts.addTo(builder, document);
        RightToLeft.addTo(builder, html);
        return builder.buildPdfRenderer();
    }
}
