package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Aims;
import id.mandala.masterplan.proposal.Indicator;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An indicator a line, its targets by year. */
final class IndicatorSheet implements LineSheet {

    static final Words TITLE = ColumnWords.words("masterplan.indicators");

    /** More digits than a spreadsheet keeps of a number. */
    private static final int MOST_DIGITS = 15;

    private static final Choice<Indicator.Direction> DIRECTIONS =
            new Choice<>(Indicator.Direction.class, "masterplan.direction.");

    private final Column<String> name =
            ColumnWords.text("indicator", "masterplan.sheet.indicator", "masterplan.sheet.line");
    private final Column<String> unit = ColumnWords.text("unit", "masterplan.sheet.unit", "masterplan.sheet.unit.help");
    private final Column<String> direction = ColumnWords.choice("direction", "masterplan.sheet.direction", DIRECTIONS);
    private final Column<BigDecimal> baseline =
            Column.figure("baseline", "Keadaan awal").optional();
    private final Column<String> reason =
            ColumnWords.text("reason", "masterplan.sheet.reason", "masterplan.sheet.reason.help");
    private final SortedMap<Integer, Column<BigDecimal>> targets = new TreeMap<>();

    IndicatorSheet(Span span) {
        span.years()
                .forEach(year -> targets.put(
                        year, Column.figure("target_" + year, "Target " + year).optional()));
    }

    @Override
    public PartKind part() {
        return PartKind.AIMS;
    }

    @Override
    public Words title() {
        return TITLE;
    }

    @Override
    public List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>(List.of(name, unit, direction, baseline));
        all.addAll(targets.values());
        all.add(reason);
        return all;
    }

    @Override
    public List<List<@Nullable Object>> rows(Particulars parts) {
        return parts.aims().indicators().stream().map(this::row).toList();
    }

    private List<@Nullable Object> row(Indicator it) {
        var row = new ArrayList<@Nullable Object>();
        row.add(it.name());
        row.add(it.unit());
        row.add(DIRECTIONS.word(it.direction()));
        row.add(figure(it.baseline()));
        targets.keySet().forEach(year -> row.add(figure(it.targets().get(year))));
        row.add(it.reason());
        return row;
    }

    private static @Nullable Object figure(@Nullable BigDecimal figure) {
        return figure != null && figure.precision() > MOST_DIGITS ? (Object) figure.toPlainString() : figure;
    }

    @Override
    public Part read(Particulars before, Span span, List<Row> lines) {
        return new Aims(before.aims().goal(), LineSheet.each(lines, it -> indicator(it, span)));
    }

    private Optional<Indicator> indicator(Row row, Span span) {
        var named = LineSheet.needed(row, name, it -> it);
        var directed = row.find(direction).isEmpty()
                ? Optional.of(Indicator.Direction.RISING)
                : LineSheet.needed(row, direction, DIRECTIONS::read);
        if (named.isEmpty() || directed.isEmpty()) {
            return Optional.empty();
        }
        var reached = new TreeMap<Integer, BigDecimal>();
        targets.forEach((year, column) -> row.find(column)
                .filter(_ -> LineSheet.within(span, year, row, column))
                .ifPresent(it -> reached.put(year, it)));
        return LineSheet.made(
                row,
                name,
                () -> new Indicator(
                        named.get(),
                        row.find(unit).orElse(""),
                        directed.get(),
                        row.find(baseline).orElse(null),
                        row.find(reason).orElse(""),
                        reached));
    }
}
