package id.mandala.documents.book;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Names in Arabic letters (Jawi, for one) among words that run from left to right: which run which way, and in what order they are drawn. */
final class RightToLeft {

    private static final String MIRRORED = "()[]{}<>«»";

    private RightToLeft() {}

    /** Costs time with every paragraph, so only books that need it pay. */
    static void addTo(PdfRendererBuilder builder, String html) {
        if (Bidi.requiresBidi(html.toCharArray(), 0, html.length())) {
            builder.useUnicodeBidiSplitter(Splitter::new).useUnicodeBidiReorderer(new Reorderer());
        }
    }

    private static final class Splitter implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            var bidi =
                    new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            var all = new ArrayList<BidiTextRun>();
            for (int it = 0; it < bidi.getRunCount(); it++) {
                all.add(new BidiTextRun(
                        bidi.getRunStart(it),
                        bidi.getRunLimit(it) - bidi.getRunStart(it),
                        bidi.getRunLevel(it) % 2 == 0 ? LTR : RTL));
            }
            runs = all;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int place) {
            return runs.get(place);
        }

        /** Lines of a book begin at the left, whatever their first letter. */
        @Override
        public byte getBaseDirection(String paragraph) {
            return LTR;
        }
    }

    private static final class Reorderer implements BidiReorderer {

        /** Marks stay behind their letter, brackets face the other way. */
        @Override
        public String reorderRTLTextToLTR(String text) {
            var reordered = new StringBuilder(text.length());
            int end = text.length();
            while (end > 0) {
                int start = text.offsetByCodePoints(end, -1);
                while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                    start = text.offsetByCodePoints(start, -1);
                }
                reordered.append(mirrored(text.substring(start, end)));
                end = start;
            }
            return reordered.toString();
        }

        private static String mirrored(String letter) {
            int place = letter.length() == 1 ? MIRRORED.indexOf(letter.charAt(0)) : -1;
            return place < 0 ? letter : String.valueOf(MIRRORED.charAt(place ^ 1));
        }

        @Override
        public String shapeText(String text) {
            return ArabicForms.shape(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
