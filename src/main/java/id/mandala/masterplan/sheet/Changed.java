package id.mandala.masterplan.sheet;

import java.util.LinkedHashMap;
import java.util.List;

/** How many cells of a column, or lists of a further sheet, would change. */
record Changed(String place, int count) {

    static List<Changed> counted(List<CellChange> changes) {
        var counts = new LinkedHashMap<String, Integer>();
        changes.forEach(it -> counts.merge(it.place(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> new Changed(it.getKey(), it.getValue()))
                .toList();
    }
}
