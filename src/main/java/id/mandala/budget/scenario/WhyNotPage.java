package id.mandala.budget.scenario;

import id.mandala.region.Area;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What keeping one initiative would cost.
 *
 * @param name of the initiative
 * @param kept absent where nothing fits with it
 * @param names of all initiatives
 */
record WhyNotPage(Area region, Scenario scenario, String name, Optional<KeepOne.Kept> kept, Map<UUID, String> names) {

    public String nameOf(UUID initiative) {
        return names.getOrDefault(initiative, "");
    }
}
