package id.mandala.masterplan.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What it hangs on.
 *
 * @param prerequisites initiatives that must have run first
 * @param alternatives initiatives of which only one is to run: this or the other
 */
public record Dependencies(Set<UUID> prerequisites, Set<UUID> alternatives, List<Risk> risks) implements Part {

    static final Dependencies EMPTY = new Dependencies(Set.of(), Set.of(), List.of());

    public Dependencies {
        prerequisites = Set.copyOf(prerequisites);
        alternatives = Set.copyOf(alternatives);
        risks = List.copyOf(risks);
        Part.checkCount(risks.size());
    }
}
