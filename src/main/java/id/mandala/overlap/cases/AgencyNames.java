package id.mandala.overlap.cases;

import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.UUID;

/** What the agencies of a region are called, those that were closed included. */
record AgencyNames(Map<UUID, String> names) {

    static AgencyNames of(Agencies agencies, RegionCode region) {
        return new AgencyNames(agencies.names(region));
    }

    public String of(UUID agency) {
        return names.getOrDefault(agency, "–");
    }
}
