package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.Rupiah;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one source gives an initiative, a line; its amounts by year. */
final class CostSheet implements LineSheet {

    static final Words TITLE = ColumnWords.words("masterplan.sheet.costs");

    private static final Choice<FundingSource> SOURCES = new Choice<>(FundingSource.class, "masterplan.source.");
    private static final Comparator<Cost> ORDER =
            Comparator.comparingInt(Cost::year).thenComparing(it -> it.source().name());

    private final Column<String> source = ColumnWords.choice("source", "masterplan.source", SOURCES);
    private final SortedMap<Integer, Column<Rupiah>> amounts = new TreeMap<>();

    CostSheet(Span span) {
        span.years()
                .forEach(year -> amounts.put(
                        year,
                        Column.rupiah("cost_" + year, "Biaya " + year)
                                .optional()
                                .help("Rupiah penuh, misalnya 150000000.", "Whole rupiah, such as 150000000.")));
    }

    @Override
    public PartKind part() {
        return PartKind.MEANS;
    }

    @Override
    public Words title() {
        return TITLE;
    }

    @Override
    public List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>(List.of(source));
        all.addAll(amounts.values());
        return all;
    }

    @Override
    public List<List<@Nullable Object>> rows(Particulars parts) {
        var bySource = new TreeMap<FundingSource, Map<Integer, Long>>();
        for (var cost : parts.means().costs()) {
            bySource.computeIfAbsent(cost.source(), _ -> new HashMap<>())
                    .put(cost.year(), cost.amount().amount());
        }
        return bySource.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue()))
                .toList();
    }

    private List<@Nullable Object> row(FundingSource from, Map<Integer, Long> byYear) {
        var row = new ArrayList<@Nullable Object>();
        row.add(SOURCES.word(from));
        amounts.keySet().forEach(year -> row.add(byYear.get(year)));
        return row;
    }

    /** A cell with nought, as sheets that add up have them, is an empty one. */
    @Override
    public Part read(Particulars before, Span span, List<Row> lines) {
        var costs = new ArrayList<Cost>();
        for (var row : lines) {
            LineSheet.needed(row, source, SOURCES::read)
                    .ifPresent(from -> amounts.forEach((year, column) -> row.find(column)
                            .filter(it -> it.amount() != 0 && LineSheet.within(span, year, row, column))
                            .flatMap(it -> LineSheet.made(row, column, () -> new Cost(year, from, it)))
                            .ifPresent(costs::add)));
        }
        costs.sort(ORDER);
        return before.means().withCosts(costs);
    }
}
