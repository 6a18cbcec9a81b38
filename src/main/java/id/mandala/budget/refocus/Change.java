package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of one initiative against the plan before. */
public record Change(String id, Optional<Instance.Decision> before, Optional<Instance.Decision> after) {

    /** In the order of the instance; none of what stays as it was. */
    static List<Change> between(Instance instance, Plan plan) {
        var changes = new ArrayList<Change>();
        for (var it : instance.initiatives()) {
            var after = plan.of(it.id());
            if (!it.planned().equals(after)) {
                changes.add(new Change(it.id(), it.planned(), after));
            }
        }
        return changes;
    }

    public boolean isDropped() {
        return after.isEmpty();
    }

    public boolean isAdded() {
        return before.isEmpty();
    }

    /** By how many years it begins later; below nought for earlier. */
    public int shift() {
        return isDropped() || isAdded()
                ? 0
                : after.orElseThrow().start() - before.orElseThrow().start();
    }
}
