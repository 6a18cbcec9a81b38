package id.mandala.masterplan.version;

import id.mandala.masterplan.proposal.PlannedInitiative;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A whole plan as it reads, of a version or as it is written now: its head, and its initiatives by dimension and name. */
public record PlanContents(PlanHead head, List<PlannedInitiative> initiatives) {

    public PlanContents {
        initiatives = List.copyOf(initiatives);
    }

    public Optional<PlannedInitiative> find(UUID initiative) {
        return initiatives.stream().filter(it -> it.id().equals(initiative)).findFirst();
    }

    SortedMap<String, Integer> counted() {
        var counted = new TreeMap<String, Integer>();
        initiatives.forEach(it -> counted.merge(it.outline().dimension(), 1, Integer::sum));
        return counted;
    }
}
