package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the lines of one further sheet into the initiatives they belong to. */
record LineCheck(LineSheet sheet, Called<UUID> initiatives, Set<String> withheld, Drafts drafts) {

    /** A list is replaced whole, so a column that is missing would take away what stands in it. */
    static boolean hasAll(LineSheet sheet, Table lines, int titleRow) {
        var missing = Layout.columns(sheet).stream()
                .filter(it -> !lines.has(it))
                .map(it -> it.titles().getFirst())
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return true;
        }
        lines.faults().add(titleRow, "", "refusal.masterplan.sheet-columns", missing);
        return false;
    }

    void check(List<Row> rows) {
        var lines = new LinkedHashMap<UUID, List<Row>>();
        rows.stream().filter(it -> it.reads(LineSheet.INITIATIVE)).forEach(row -> sort(row, lines));
        lines.forEach((id, some) -> {
            // of a list with an unreadable line the others are read all the same, to be told of at once
            var sound = some.stream().filter(Row::isSound).toList();
            if (!sound.isEmpty()) {
                read(drafts.of(id), sound);
            }
        });
    }

    private void sort(Row row, Map<UUID, List<Row>> lines) {
        var name = row.find(LineSheet.INITIATIVE);
        if (name.isEmpty()) {
            row.fault(LineSheet.INITIATIVE, "documents.fault.cell-empty");
        } else if (!withheld.contains(name.get())) {
            LineSheet.made(row, LineSheet.INITIATIVE, () -> initiatives.get(name.get()))
                    .ifPresent(id ->
                            lines.computeIfAbsent(id, _ -> new ArrayList<>()).add(row));
        }
    }

    private void read(Draft draft, List<Row> lines) {
        var first = lines.getFirst();
        var said = lines.size() == 1 && saysNothing(first) ? List.<Row>of() : lines;
        try {
            var part = sheet.read(
                    draft.parts(), draft.after().initiative().outline().span(), said);
            draft.take(sheet.part(), first, LineSheet.INITIATIVE, draft.parts().with(part));
        } catch (RuleBroken broken) {
            first.fault(sheet.columns().getFirst(), broken);
        }
    }

    /** The mark that takes all lines away, in the first cell and nowhere else. */
    private boolean saysNothing(Row row) {
        var columns = sheet.columns();
        return row.find(columns.getFirst())
                        .map(String::valueOf)
                        .filter(PartColumn.NOTHING::equals)
                        .isPresent()
                && columns.stream().skip(1).allMatch(it -> isBlank(row, it));
    }

    private static boolean isBlank(Row row, Column<?> column) {
        return row.find(column).isEmpty();
    }
}
