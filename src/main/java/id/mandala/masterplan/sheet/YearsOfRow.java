package id.mandala.masterplan.sheet;

import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.YearStatus;
import id.mandala.values.RuleBroken;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the three columns a year has out of one row.
 *
 * @param before what stands there: an empty cell keeps it
 */
record YearsOfRow(Row row, OutlineColumns columns, Span span, SortedMap<Integer, YearStatus> before) {

    /** All years of the initiative as they would stand. */
    SortedMap<Integer, YearStatus> read() {
        var statuses = new TreeMap<>(before);
        for (var year : columns.years) {
            if (row.reads(year.ran()) && row.reads(year.cause()) && row.reads(year.note())) {
                read(year, statuses);
            }
        }
        return statuses;
    }

    private void read(OutlineColumns.Year year, SortedMap<Integer, YearStatus> statuses) {
        var stands = Optional.ofNullable(before.get(year.year()));
        var ran = row.find(year.ran());
        if (ran.filter(it -> it == OutlineColumns.Ran.UNKNOWN).isPresent()) {
            statuses.remove(year.year());
        } else if (ran.isPresent()) {
            readStatus(year, ran.get() == OutlineColumns.Ran.YES, stands, statuses);
        } else if (row.find(year.cause()).isPresent() || row.find(year.note()).isPresent()) {
            stands.ifPresentOrElse(
                    it -> readStatus(year, it.ran(), stands, statuses),
                    () -> row.fault(year.ran(), "refusal.masterplan.import-ran-missing"));
        }
    }

    private void readStatus(
            OutlineColumns.Year year,
            boolean ran,
            Optional<YearStatus> stands,
            SortedMap<Integer, YearStatus> statuses) {
        if (!span.covers(year.year())) {
            row.fault(year.ran(), "refusal.masterplan.year-outside", span.toString());
            return;
        }
        var same = stands.filter(it -> it.ran() == ran);
        var cause = row.find(year.cause()).or(() -> same.flatMap(YearStatus::why));
        var note =
                row.find(year.note()).or(() -> same.map(YearStatus::note)).filter(it -> !it.equals(PartColumn.NOTHING));
        try {
            statuses.put(year.year(), YearStatus.of(ran, cause, note.orElse("")));
        } catch (RuleBroken broken) {
            var column = broken.code().equals("masterplan.note-too-long") ? year.note() : year.cause();
            row.fault(column, broken);
        }
    }
}
