package id.mandala.evaluation.letter;

import id.mandala.documents.book.Block;
import id.mandala.documents.book.Text;
import id.mandala.values.Messages;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The blocks of a letter while it is written, and its words, figures and dates. */
final class Lines {

    static final Locale LANGUAGE = Locale.of("id");
    static final String NOTHING = "-";

    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    Lines heading(int level, String text) {
        headings++;
        return add(new Block.Heading(level, text, "h" + headings));
    }

    Lines paragraph(String text) {
        return add(Block.Paragraph.of(text));
    }

    Lines note(String text) {
        return add(Block.Note.of(text));
    }

    Lines bullets(List<Text> items) {
        return items.isEmpty() ? paragraph(word("none")) : add(new Block.Bullets(items));
    }

    Lines add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The word under {@code evaluation.letter.book.<key>}. */
    static String word(String key, Object... arguments) {
        return Messages.text("evaluation.letter.book." + key, LANGUAGE, List.of(arguments));
    }

    /** Two decimals, as the ministry prints; a dash where there is none. */
    static String figure(@Nullable BigDecimal value) {
        return value == null
                ? NOTHING
                : new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(LANGUAGE)).format(value);
    }

    static String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LANGUAGE)
                .format(date);
    }
}
