package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A further sheet: lines of a part, of any number an initiative. The lines an initiative has in the file replace those it has; one of
 * which the sheet says nothing keeps its own, and a single line with {@value PartColumn#NOTHING} takes all away.
 */
sealed interface LineSheet permits IndicatorSheet, CostSheet, ActionSheet, RiskSheet, QuickWinSheet {

    /** The initiative a line belongs to: by its code, its name, or its id. */
    Column<String> INITIATIVE =
            ColumnWords.text("initiative", "masterplan.sheet.initiative", "masterplan.sheet.initiative.help");

    PartKind part();

    /** What the sheet is called. */
    Words title();

    /** Beside {@link #INITIATIVE}; the first is the one a line cannot do without. */
    List<Column<?>> columns();

    /** The cells of the lines, in the order of {@link #columns}. */
    List<List<@Nullable Object>> rows(Particulars parts);

    /**
     * The part with these lines; what is wrong with one is told at its cell.
     *
     * @param span the years the initiative runs in
     */
    Part read(Particulars before, Span span, List<Row> lines);

    /** The cell's value; told at the cell where it is empty or cannot be read. */
    static <T> Optional<T> needed(Row row, Column<String> column, Function<String, T> read) {
        var text = row.find(column);
        if (text.isEmpty()) {
            row.fault(column, "documents.fault.cell-empty");
            return Optional.empty();
        }
        return made(row, column, () -> read.apply(text.get()));
    }

    /** What is made of the line; told at the cell where a rule is broken. */
    static <T> Optional<T> made(Row row, Column<?> column, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (RuleBroken broken) {
            row.fault(column, broken);
            return Optional.empty();
        }
    }

    /** Whether the initiative runs in the year a cell speaks of; told at the cell where it does not. */
    static boolean within(Span span, int year, Row row, Column<?> column) {
        return made(row, column, () -> {
                    Part.checkYear(span, year);
                    return year;
                })
                .isPresent();
    }

    /** All that could be made, in the order of the lines. */
    static <T> List<T> each(List<Row> lines, Function<Row, Optional<T>> make) {
        var made = new ArrayList<T>();
        lines.forEach(it -> make.apply(it).ifPresent(made::add));
        return made;
    }
}
