package id.mandala.masterplan.sheet;

import id.mandala.values.RuleBroken;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds initiatives that wait for themselves. Every step is taken once, whatever the number of initiatives. */
final class Circles {

    private record Step(UUID at, Iterator<UUID> next) {}

    private final Drafts drafts;
    private final Set<UUID> done = new HashSet<>();

    Circles(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @throws RuleBroken {@code masterplan.circle} with the name of the one that closes it */
    void refuseFrom(Draft draft) {
        var circle = from(draft.id());
        if (!circle.isEmpty()) {
            var last = drafts.entry(circle.getLast()).initiative();
            throw new RuleBroken("masterplan.circle", last.outline().name());
        }
    }

    /** A circle that is reached from the initiative and was not met before, in the order of waiting; empty where there is none. */
    private List<UUID> from(UUID start) {
        var way = new LinkedHashSet<UUID>();
        var steps = new ArrayDeque<Step>();
        enter(start, way, steps);
        while (!steps.isEmpty()) {
            var step = steps.getLast();
            if (!step.next().hasNext()) {
                steps.removeLast();
                way.remove(step.at());
                done.add(step.at());
                continue;
            }
            var next = step.next().next();
            if (way.contains(next)) {
                done.addAll(way);
                return way.stream().dropWhile(it -> !it.equals(next)).toList();
            }
            enter(next, way, steps);
        }
        return List.of();
    }

    private void enter(UUID at, Set<UUID> way, ArrayDeque<Step> steps) {
        if (!done.contains(at)) {
            way.add(at);
            steps.add(new Step(
                    at, drafts.entry(at).parts().dependencies().prerequisites().iterator()));
        }
    }
}
