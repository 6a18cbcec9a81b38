package id.mandala.documents.book;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts that travel with the program: no machine's own are used, so a book looks the same wherever it is made. */
final class BookFonts {

    static final String SERIF = "Source Serif 4";
    static final String SANS = "Source Sans 3";
    /** Has signs and scripts the other two lack. */
    private static final String WIDE = "DejaVu Sans";

    private static final char UNDRAWABLE = '□';

    private record Face(String family, String file, int weight, FontStyle style) {

        InputStream open() {
            return Resources.open("fonts/" + file);
        }

        /** Pictures have no italics; their renderer would take them for a missing weight. */
        boolean isForPictures() {
            return style == FontStyle.NORMAL && !family.equals(SERIF);
        }
    }

    private static final List<Face> FACES = List.of(
            new Face(SERIF, "SourceSerif4-Regular.ttf", 400, FontStyle.NORMAL),
            new Face(SERIF, "SourceSerif4-Italic.ttf", 400, FontStyle.ITALIC),
            new Face(SERIF, "SourceSerif4-SemiBold.ttf", 600, FontStyle.NORMAL),
            new Face(SANS, "SourceSans3-Regular.ttf", 400, FontStyle.NORMAL),
            new Face(SANS, "SourceSans3-Italic.ttf", 400, FontStyle.ITALIC),
            new Face(SANS, "SourceSans3-SemiBold.ttf", 600, FontStyle.NORMAL),
            new Face(WIDE, "DejaVuSans.ttf", 400, FontStyle.NORMAL));

    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();
    /** What every upright face of a text can draw, alone or with the wide one behind it. */
    private static final BitSet DRAWABLE = drawable();

    private BookFonts() {}

    static void addTo(PdfRendererBuilder builder, PDDocument document) {
        for (var face : FACES) {
            builder.useFont(new EmbeddedFont(document, face.file), face.family, face.weight, face.style, true);
            if (face.isForPictures()) {
                builder.useFont(face::open, face.family, face.weight, face.style, true, EnumSet.of(FSFontUseCase.SVG));
            }
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
    }

    /** For pictures outside a PDF. */
    static OpenHtmlFontResolver forPictures() {
        var fonts = new OpenHtmlFontResolver();
        try {
            for (var face : FACES) {
                if (face.isForPictures()) {
                    fonts.addFontStream(face::open, face.family, face.weight, face.style);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
        return fonts;
    }

    /** Archives demand a glyph for every character: those no font has become a box, marks without a width vanish. */
    static String drawable(String text) {
        if (text.chars().allMatch(it -> it < 0x7F)) {
            return text;
        }
        var drawn = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFC).codePoints().forEach(it -> {
            if (it == '\n' || DRAWABLE.get(it)) {
                drawn.appendCodePoint(it);
            } else if (Character.getType(it) != Character.FORMAT && !isVariation(it)) {
                drawn.append(UNDRAWABLE);
            }
        });
        return drawn.toString();
    }

    private static boolean isVariation(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    }

    private static BitSet drawable() {
        var points = new BitSet();
        for (var face : FACES) {
            if (face.family.equals(WIDE)) {
                points.or(points(face));
            }
        }
        return points;
    }

    private static BitSet points(Face face) {
        try (var in = face.open();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var map = font.getUnicodeCmapLookup();
            var points = new BitSet();
            for (int it = 0x20; it < 0x20000; it++) {
                if (map.getGlyphId(it) > 0 && Character.getType(it) != Character.FORMAT) {
                    points.set(it);
                }
            }
            return points;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
