package id.mandala.masterplan.sheet;

import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.YearStatus;
import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.TreeMap;

/** Reads the three columns a year has out of one row. */
record YearsOfRow(Row row, OutlineColumns columns, Span span) {

    Map<Integer, YearStatus> read() {
        var statuses = new TreeMap<Integer, YearStatus>();
        for (var year : columns.years) {
            if (!row.reads(year.ran()) || !row.reads(year.cause()) || !row.reads(year.note())) {
                continue;
            }
            if (row.find(year.ran()).isPresent()) {
                readStatus(year, row.find(year.ran()).get(), statuses);
            } else if (row.find(year.cause()).isPresent()
                    || row.find(year.note()).isPresent()) {
                row.fault(year.ran(), "refusal.masterplan.import-ran-missing");
            }
        }
        return statuses;
    }

    private void readStatus(OutlineColumns.Year year, boolean ran, Map<Integer, YearStatus> statuses) {
        if (!span.covers(year.year())) {
            row.fault(year.ran(), "refusal.masterplan.year-outside", span.toString());
            return;
        }
        try {
            statuses.put(
                    year.year(),
                    YearStatus.of(
                            ran, row.find(year.cause()), row.find(year.note()).orElse("")));
        } catch (RuleBroken broken) {
            var column = broken.code().equals("masterplan.note-too-long") ? year.note() : year.cause();
            row.fault(column, "refusal." + broken.code(), broken.arguments().toArray());
        }
    }
}
