package id.mandala.masterplan.version;

import id.mandala.region.Area;
import java.util.Map;
import java.util.Optional;

/**
 * Begins a version, or describes one anew.
 *
 * @param version absent where it is begun
 */
record VersionFormPage(
        Area region, int number, Optional<PlanVersion> version, VersionForm form, Map<String, String> problems) {

    public InstrumentKind[] kinds() {
        return InstrumentKind.values();
    }
}
