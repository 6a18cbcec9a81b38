package id.mandala.region;

import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * For which agencies the one who asks may do something: all of a region, or, with a role of one agency, those whose matters it holds, its
 * predecessors included.
 */
@Component
public class AgencyGrants {

    private final Agencies agencies;

    AgencyGrants(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Looked up once; ask the answer as often as there are agencies. */
    public Predicate<UUID> of(Permission permission, RegionCode region) {
        var held = new HashSet<UUID>();
        for (var grant : Actors.current().grants()) {
            if (grant.role().allows(permission) && grant.region().covers(region)) {
                if (grant.agency().isEmpty()) {
                    return _ -> true;
                }
                held.addAll(agencies.heldBy(region, grant.agency().get()));
            }
        }
        return held::contains;
    }

    /** @throws NotAllowed where it is none of those */
    public void require(Permission permission, RegionCode region, UUID agency) {
        if (!of(permission, region).test(agency)) {
            throw new NotAllowed(permission, region);
        }
    }
}
