package id.mandala.masterplan.book;

import id.mandala.documents.book.Block;
import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Block.Facts.Fact;
import id.mandala.documents.book.Book;
import id.mandala.documents.book.Text;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages of a book while they are written: headings get their anchors, tables their words. */
final class Pages {

    static final String NOTHING = "–";

    private static final long MILLION = 1_000_000;

    private final BookSource source;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    Pages(BookSource source) {
        this.source = source;
    }

    Pages heading(int level, String text) {
        headings++;
        blocks.add(new Block.Heading(level, text, "h" + headings));
        return this;
    }

    /** The first heading; a demonstration's figures are told to be one before any is read. */
    Pages opening(String text) {
        heading(1, text);
        return source.plan().demo() ? note(source.word("demo")) : this;
    }

    Pages paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(Block.Paragraph.of(text));
        }
        return this;
    }

    private Pages note(String text) {
        blocks.add(Block.Note.of(text));
        return this;
    }

    Pages bullets(List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Bullets(lines.stream().map(Text::of).toList()));
        }
        return this;
    }

    Pages facts(Fact... facts) {
        blocks.add(new Block.Facts(Arrays.asList(facts)));
        return this;
    }

    /** A table without rows is left out. */
    Pages table(String caption, List<Column> columns, List<List<Text>> rows, @Nullable List<Text> total, boolean wide) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(caption, columns, rows, total, wide));
        }
        return this;
    }

    Pages add(Block block) {
        blocks.add(block);
        return this;
    }

    Book book(Volume volume) {
        return new Book(
                source.locale(),
                source.word(volume.name()),
                source.word(
                        "subtitle", volume.number(), source.contents().head().title()),
                source.region(),
                source.edition(),
                source.date(),
                source.word(volume.name() + ".about", source.region()),
                blocks);
    }

    Fact fact(String label, String value) {
        return Fact.of(source.word(label), value.isBlank() ? NOTHING : value);
    }

    static List<Text> row(String... cells) {
        return Arrays.stream(cells).map(Text::of).toList();
    }

    /** As the book's language writes it, with as many decimals as it has. */
    String figure(@Nullable BigDecimal figure) {
        return figure == null ? NOTHING : format("#,##0.####").format(figure);
    }

    /** Whole million rupiah, as the column's unit says. */
    String millions(@Nullable Rupiah amount) {
        return amount == null ? NOTHING : format("#,##0").format(amount.amount() / MILLION);
    }

    String count(long count) {
        return format("#,##0").format(count);
    }

    private DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(source.locale()));
    }

    Locale locale() {
        return source.locale();
    }
}
