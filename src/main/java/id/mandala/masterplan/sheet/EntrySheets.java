package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Download;
import id.mandala.masterplan.CauseWords;
import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.YearStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Initiatives as the rows of a workbook's sheets. */
final class EntrySheets {

    private static final Locale INDONESIAN = Locale.of("id");

    private final Layout layout;
    private final Vocabulary words;
    private final DimensionFramework framework;

    EntrySheets(Layout layout, Vocabulary words, DimensionFramework framework) {
        this.layout = layout;
        this.words = words;
        this.framework = framework;
    }

    static List<String> titles(List<Column<?>> columns) {
        return columns.stream().map(it -> it.titles().getFirst()).toList();
    }

    /** The rows by sheet, those of the initiatives first. */
    SequencedMap<String, Download.Filling> of(List<Entry> entries) {
        var sheets = new LinkedHashMap<String, Download.Filling>();
        sheets.put(Layout.FIRST.id(), table -> {
            table.titles(titles(layout.outline().all()));
            for (var entry : entries) {
                table.row(cells(entry));
            }
        });
        for (var sheet : layout.lines()) {
            sheets.put(sheet.title().id(), table -> {
                table.titles(titles(Layout.columns(sheet)));
                for (var entry : entries) {
                    for (var line : sheet.rows(entry.parts())) {
                        table.row(after(words.shown().of(entry.initiative().id()), line));
                    }
                }
            });
        }
        return sheets;
    }

    private static List<@Nullable Object> after(Object first, List<@Nullable Object> rest) {
        var row = new ArrayList<@Nullable Object>();
        row.add(first);
        row.addAll(rest);
        return row;
    }

    /** The cells of the first sheet, in the order of its columns. */
    List<@Nullable Object> cells(Entry entry) {
        var it = entry.initiative().outline();
        var dimension = framework.get(it.dimension());
        var cells = new ArrayList<@Nullable Object>();
        cells.add(it.key());
        cells.add(it.name());
        cells.add(it.description());
        cells.add(dimension.name().id());
        cells.add(dimension.subDimension(it.subDimension()).orElseThrow().name().id());
        cells.add(it.topic());
        cells.add(words.agencies().get(it.lead()));
        cells.add(it.supporting().stream().map(words.agencies()::get).sorted().collect(Collectors.joining("; ")));
        cells.add(it.span().first());
        cells.add(it.span().last());
        PartColumns.ALL.forEach(column -> cells.add(column.cell().apply(words, entry.parts())));
        layout.outline().years.forEach(year -> cells.addAll(cells(entry.years().get(year.year()))));
        cells.add(entry.initiative().id());
        return cells;
    }

    private static List<@Nullable Object> cells(@Nullable YearStatus status) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(status == null ? null : status.ran() ? "ya" : "tidak");
        cells.add(
                status == null
                        ? null
                        : status.why()
                                .map(it -> CauseWords.word(it, INDONESIAN))
                                .orElse(null));
        cells.add(status == null ? null : status.note());
        return cells;
    }

    /** What one file changes, cell by cell of the first sheet, and list by list of the further ones. */
    List<CellChange> changes(List<Draft> changed) {
        return changed.stream().flatMap(it -> changes(it).stream()).toList();
    }

    private List<CellChange> changes(Draft draft) {
        var before = draft.before();
        var name = before.orElse(draft.after()).initiative().outline().name();
        var found = new ArrayList<CellChange>();
        var titles = titles(layout.outline().all());
        var present = cells(draft.after());
        var standing = cells(before);
        for (int place = 0; place < titles.size() - 1; place++) { // but for the id
            var old = place < standing.size() ? standing.get(place) : null;
            CellChange.between(name, titles.get(place), old, present.get(place)).ifPresent(found::add);
        }
        for (var sheet : layout.lines()) {
            var lines = before.map(it -> lines(sheet, it)).orElse("");
            CellChange.between(name, sheet.title().id(), lines, lines(sheet, draft.after()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<@Nullable Object> cells(Optional<Entry> entry) {
        var cells = new ArrayList<@Nullable Object>();
        entry.ifPresent(it -> cells.addAll(cells(it)));
        return cells;
    }

    /** A line of a further sheet a line: its first cell, then the others with their titles. */
    private static String lines(LineSheet sheet, Entry entry) {
        var titles = titles(sheet.columns());
        return sheet.rows(entry.parts()).stream()
                .map(line -> IntStream.range(0, line.size())
                        .mapToObj(place -> told(titles.get(place), line.get(place), place))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    private static String told(String title, @Nullable Object cell, int place) {
        var text = cell instanceof Long amount ? String.format(INDONESIAN, "%,d", amount) : Objects.toString(cell, "");
        return text.isEmpty() || place == 0 ? text : title + ": " + text;
    }
}
