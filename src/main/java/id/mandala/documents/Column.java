package id.mandala.documents;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A column a table is expected to have, and how its cells are read. Titles are matched without regard to case, spaces, underscores
 * and punctuation, so {@code Kode Wilayah}, {@code kode_wilayah} and {@code KODE-WILAYAH} are one.
 *
 * @param key the title in English, as in the documented interchange files
 * @param titles further titles it may carry; the first is the Indonesian one that templates print
 * @param required whether the column must be there and every row must fill it
 * @param checks what a readable value may not be
 * @param help what to write into it, for the template's second sheet
 */
public record Column<T>(
        String key, List<String> titles, boolean required, CellReader<T> reader, List<Check<T>> checks, Words help) {

    private static final Words NO_HELP = Words.same("");

    public Column {
        titles = List.copyOf(titles);
        checks = List.copyOf(checks);
    }

    public static Column<String> text(String key, String... titles) {
        return new Column<>(key, List.of(titles), true, Cells::text, List.of(), NO_HELP);
    }

    /** A decimal number with a point. A comma is not guessed at: {@code 3,5} is refused with the way to write it. */
    public static Column<BigDecimal> number(String key, String... titles) {
        return new Column<>(key, List.of(titles), true, Cells::number, List.of(), NO_HELP);
    }

    /** A number that means what people read: a text such as {@code 1.250}, which may mean two, is refused. */
    public static Column<BigDecimal> figure(String key, String... titles) {
        return new Column<>(key, List.of(titles), true, Cells::figure, List.of(), NO_HELP);
    }

    /** Whole rupiah, as a number or as people write it: {@code 1.500.000}, {@code Rp 1.500.000}. */
    public static Column<Rupiah> rupiah(String key, String... titles) {
        return new Column<>(key, List.of(titles), true, Cells::rupiah, List.of(), NO_HELP);
    }

    public static Column<Integer> integer(String key, String... titles) {
        return new Column<>(key, List.of(titles), true, Cells::integer, List.of(), NO_HELP);
    }

    public static Column<LocalDate> date(String key, String... titles) {
        return new Column<>(key, List.of(titles), true, Cells::date, List.of(), NO_HELP);
    }

    /** An official area code; whether such a region exists is the caller's question. */
    public static Column<RegionCode> region(String key, String... titles) {
        return new Column<>(key, List.of(titles), true, Cells::region, List.of(), NO_HELP);
    }

    /** A text with a form of its own; a {@code RuleBroken} of {@code parse} becomes the cell's fault. */
    public static <T> Column<T> of(String key, Function<String, T> parse, String... titles) {
        return new Column<>(key, List.of(titles), true, cell -> Cells.parsed(cell, parse), List.of(), NO_HELP);
    }

    /** The column may be missing and its cells may be empty. */
    public Column<T> optional() {
        return new Column<>(key, titles, false, reader, checks, help);
    }

    /**
     * The same, refusing values that are readable but not acceptable. What a cell alone can tell belongs here: it is told even where
     * the rest of the row cannot be read.
     *
     * @param code whole key of the message; its first argument is the text of the cell
     */
    public Column<T> refusing(Predicate<T> wrong, String code, Object... arguments) {
        var more = new ArrayList<>(checks);
        more.add(new Check<>(wrong, code, List.of(arguments)));
        return new Column<>(key, titles, required, reader, more, help);
    }

    public Column<T> help(String indonesian, String english) {
        return new Column<>(key, titles, required, reader, checks, new Words(indonesian, english));
    }

    Words title() {
        return new Words(titles.isEmpty() ? key : titles.getFirst(), key);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(key), titles.stream());
    }
}
