package id.mandala.documents.book;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of ours, read when the first word wants it. Without ligatures: looking for them took six sevenths of the time a book takes.
 */
final class EmbeddedFont extends PDFontSupplier {

    private final PDDocument document;
    private final String file;

    EmbeddedFont(PDDocument document, String file) {
        super(null);
        this.document = document;
        this.file = file;
    }

    @Override
    public PDFont supply() {
        try (var in = Resources.open("fonts/" + file)) {
            var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
