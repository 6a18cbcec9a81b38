package id.mandala.masterplan.issue;

import id.mandala.values.RegionCode;
import java.util.UUID;

/** A problem of the region that initiatives of one masterplan answer. */
public record Issue(RegionCode region, UUID id, UUID masterplan, Statement statement, int version) {

    Issue with(Statement changed) {
        return new Issue(region, id, masterplan, changed, version);
    }
}
