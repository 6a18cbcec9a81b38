package id.mandala.portal;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the national table is sorted, as the address tells it: {@code indeks}, {@code perubahan}, {@code nama}, {@code provinsi} or a
 * component's key, with {@code -} before it for the largest first. Regions without the figure come last both ways.
 */
record Order(String column, boolean descending) {

    static final Order HIGHEST_FIRST = new Order("indeks", true);

    static Order of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return HIGHEST_FIRST;
        }
        return text.startsWith("-") ? new Order(text.substring(1), true) : new Order(text, false);
    }

    /** Pressing a column's head: largest first, pressed again the other way; names begin with A. */
    public String toggled(String pressed) {
        var first = pressed.equals("nama") || pressed.equals("provinsi") ? "" : "-";
        var other = first.isEmpty() ? "-" : "";
        var already = pressed.equals(column) && descending == first.equals("-");
        return (already ? other : first) + pressed;
    }

    /** For {@code aria-sort}; null on columns that do not sort the table. */
    public @Nullable String aria(String of) {
        return !of.equals(column) ? null : descending ? "descending" : "ascending";
    }

    Comparator<Standing> comparator() {
        var byName = Comparator.comparing((Standing it) -> it.area().name());
        var wanted = switch (column) {
            case "nama" -> descending ? byName.reversed() : byName;
            case "provinsi" -> by(it -> it.province().name());
            case "indeks" -> by(Standing::index);
            case "perubahan" -> by(Standing::improvement);
            default -> by(it -> it.component(column));
        };
        return wanted.thenComparing(byName);
    }

    private <T extends Comparable<T>> Comparator<Standing> by(Function<Standing, @Nullable T> figure) {
        Comparator<T> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(figure, Comparator.nullsLast(way));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column;
    }
}
