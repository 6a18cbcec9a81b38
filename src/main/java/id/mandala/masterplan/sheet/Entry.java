package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.YearStatus;
import id.mandala.masterplan.proposal.Particulars;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An initiative with all that a workbook tells of it.
 *
 * @param years what became of it, by year
 */
record Entry(Initiative initiative, Particulars parts, SortedMap<Integer, YearStatus> years) {

    Entry {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    Entry with(Particulars changed) {
        return new Entry(initiative, changed, years);
    }

    boolean tellsTheSame(Entry other) {
        return initiative.outline().equals(other.initiative.outline())
                && parts.equals(other.parts)
                && years.equals(other.years);
    }
}
