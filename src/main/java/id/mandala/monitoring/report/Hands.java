package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what to the reports of an agency: its officers and heads those of their own, its predecessors' included. */
@Component
class Hands {

    private final Agencies agencies;

    Hands(Agencies agencies) {
        this.agencies = agencies;
    }

    boolean may(Permission permission, RegionCode region, UUID lead) {
        return Actors.current().grants().stream()
                .filter(it -> it.role().allows(permission) && it.region().covers(region))
                .anyMatch(it -> it.agency()
                        .map(agency -> agencies.heldBy(region, agency).contains(lead))
                        .orElse(true));
    }

    void require(Permission permission, RegionCode region, UUID lead) {
        if (!may(permission, region, lead)) {
            throw new NotAllowed(permission, region);
        }
    }
}
