package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is asking: a person with roles, the visitor of a public page, or the program itself.
 *
 * @param account the account, absent for the visitor and the program
 * @param name as it stands in the audit trail
 * @param grants what the person may do and where; empty for the visitor
 */
public record Actor(Optional<UUID> account, String name, List<Grant> grants) {

    /** A role held over a region and everything below it, for an agency officer narrowed to one agency. */
    public record Grant(Role role, RegionCode region, Optional<UUID> agency) {}

    private static final Actor VISITOR = new Actor(Optional.empty(), "visitor", List.of());

    public Actor {
        grants = List.copyOf(grants);
    }

    public static Actor visitor() {
        return VISITOR;
    }

    /** The program at work without a person: start-up, sign-in, chores. Sees and does everything; named after the chore. */
    public static Actor program(String chore) {
        return new Actor(
                Optional.empty(),
                "program:" + chore,
                List.of(new Grant(Role.PROGRAM, RegionCode.NATION, Optional.empty())));
    }

    public boolean isVisitor() {
        return grants.isEmpty() && account.isEmpty();
    }

    public boolean may(Permission permission, RegionCode region) {
        return grants.stream()
                .anyMatch(it -> it.role().allows(permission) && it.region().covers(region));
    }

    /** @throws NotAllowed when no role of this actor allows it there */
    public void require(Permission permission, RegionCode region) {
        if (!may(permission, region)) {
            throw new NotAllowed(permission, region);
        }
    }

    /** The regions row-level security lets through, as {@code identity.in_scope} reads them: {@code 34.02,35}. */
    public String scope() {
        return grants.stream().map(it -> it.region().value()).distinct().collect(Collectors.joining(","));
    }
}
