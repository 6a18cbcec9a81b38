package id.mandala.masterplan;

import java.util.List;

/**
 * What taking a file would do; nothing has been written yet.
 *
 * @param changed initiatives of which a field or a year differs from what stands there
 * @param unchanged how many rows tell nothing new
 */
record ImportPlan(String file, List<Initiative> added, List<Initiative> changed, int unchanged, List<Report> reports) {

    ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        reports = List.copyOf(reports);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }
}
