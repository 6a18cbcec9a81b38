package id.mandala.overlap.cases;

import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the agencies of a region are called, those that were closed included. */
record AgencyNames(Map<UUID, String> names) {

    static AgencyNames of(Agencies agencies, RegionCode region) {
        return new AgencyNames(agencies.all(region).stream().collect(Collectors.toMap(Agency::id, Agency::name)));
    }

    public String of(UUID agency) {
        return names.getOrDefault(agency, "–");
    }
}
