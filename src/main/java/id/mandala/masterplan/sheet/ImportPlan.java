package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * What taking a file would do; nothing has been written yet.
 *
 * @param added what the file brings
 * @param changed what the file tells otherwise than it stands there
 * @param unchanged of how many initiatives the file tells nothing new
 */
record ImportPlan(String file, List<Draft> added, List<Draft> changed, int unchanged) {

    ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }

    /** The years that are told anew or otherwise. */
    public List<Report> reports() {
        return Stream.concat(added.stream(), changed.stream())
                .flatMap(it -> it.reports().stream())
                .toList();
    }
}
