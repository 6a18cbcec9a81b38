package id.mandala.masterplan;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may edit which initiatives: the secretariat and the planner all of their region, an agency's officer those the agency leads,
 * those of its predecessors included.
 */
@Component
class Editors {

    private final Agencies agencies;

    Editors(Agencies agencies) {
        this.agencies = agencies;
    }

    boolean mayEdit(RegionCode region, UUID lead) {
        return Actors.current().grants().stream()
                .filter(grant -> editsIn(grant, region))
                .anyMatch(grant -> grant.agency()
                        .map(agency -> agencies.heldBy(region, agency).contains(lead))
                        .orElse(true));
    }

    /** Those of {@code all} whose initiatives the actor may edit. */
    List<Agency> editable(RegionCode region, List<Agency> all) {
        var held = new HashSet<UUID>();
        for (var grant : Actors.current().grants()) {
            if (editsIn(grant, region)) {
                if (grant.agency().isEmpty()) {
                    return all;
                }
                held.addAll(agencies.heldBy(region, grant.agency().get()));
            }
        }
        return all.stream().filter(it -> held.contains(it.id())).toList();
    }

    /** Whether there is any agency whose initiatives the actor edits. */
    boolean mayEditSome(RegionCode region) {
        return Actors.current().may(Permission.EDIT_INITIATIVES, region);
    }

    void require(RegionCode region, UUID lead) {
        if (!mayEdit(region, lead)) {
            throw new NotAllowed(Permission.EDIT_INITIATIVES, region);
        }
    }

    private static boolean editsIn(Actor.Grant grant, RegionCode region) {
        return grant.role().allows(Permission.EDIT_INITIATIVES)
                && grant.region().covers(region);
    }
}
