package id.mandala.masterplan.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Why: the problem, which of the region's issues it answers, what is made and what is new in it.
 *
 * @param problem as the people meet it
 * @param issues of the region's list of issues; ids
 * @param innovation what is done differently from before
 */
public record Reason(
        String problem, Set<UUID> issues, Optional<InitiativeKind> kind, Optional<Origin> origin, String innovation)
        implements Part {

    static final Reason EMPTY = new Reason("", Set.of(), Optional.empty(), Optional.empty(), "");

    public Reason {
        problem = Part.text(problem);
        innovation = Part.text(innovation);
        issues = Set.copyOf(issues);
    }

    public Reason withProblem(String problem) {
        return new Reason(problem, issues, kind, origin, innovation);
    }

    public Reason withIssues(Set<UUID> issues) {
        return new Reason(problem, issues, kind, origin, innovation);
    }

    public Reason withKind(Optional<InitiativeKind> kind) {
        return new Reason(problem, issues, kind, origin, innovation);
    }

    public Reason withOrigin(Optional<Origin> origin) {
        return new Reason(problem, issues, kind, origin, innovation);
    }

    public Reason withInnovation(String innovation) {
        return new Reason(problem, issues, kind, origin, innovation);
    }
}
