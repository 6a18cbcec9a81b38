package id.mandala.planning;

import id.mandala.planning.PlanIndicator.Measure;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What taking a file would do to a plan; nothing has been written yet.
 *
 * @param added each before those below it
 * @param changed nodes of which a word, an indicator or a ceiling differs from what stands there
 * @param unchanged how many nodes of the file tell nothing new
 * @param measures by node, all its indicators; nodes whose indicators stay as they are do not appear
 * @param ceilings by node, whole rupiah by year; likewise
 */
record PlanImport(
        String file,
        List<PlanNode> added,
        List<PlanNode> changed,
        int unchanged,
        Map<UUID, List<Measure>> measures,
        Map<UUID, SortedMap<Integer, Long>> ceilings) {

    PlanImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        measures = Map.copyOf(measures);
        ceilings = Map.copyOf(ceilings);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }
}
