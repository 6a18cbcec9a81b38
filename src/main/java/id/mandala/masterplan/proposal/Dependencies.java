package id.mandala.masterplan.proposal;

import id.mandala.values.RuleBroken;
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

    /** @throws RuleBroken where the initiative hangs on itself, or on another in both ways */
    public void checkOf(UUID initiative) {
        if (prerequisites.contains(initiative) || alternatives.contains(initiative)) {
            throw new RuleBroken("masterplan.depends-on-itself");
        }
        if (prerequisites.stream().anyMatch(alternatives::contains)) {
            throw new RuleBroken("masterplan.prerequisite-and-alternative");
        }
    }

    public Dependencies withPrerequisites(Set<UUID> prerequisites) {
        return new Dependencies(prerequisites, alternatives, risks);
    }

    public Dependencies withAlternatives(Set<UUID> alternatives) {
        return new Dependencies(prerequisites, alternatives, risks);
    }

    public Dependencies withRisks(List<Risk> risks) {
        return new Dependencies(prerequisites, alternatives, risks);
    }
}
