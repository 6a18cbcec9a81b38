package id.mandala.masterplan.sheet;

import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.UUID;

/**
 * What the words of a plan's workbook stand for.
 *
 * @param shown the initiatives as they are called now: for writing
 * @param meant the initiatives by all they may be called, in the plan or in the file: for reading
 * @param agencies their names
 * @param nodes of the RPJMD
 */
record Vocabulary(
        Called<UUID> shown,
        Called<UUID> meant,
        Map<UUID, String> agencies,
        Called<UUID> issues,
        Called<RegionCode> districts,
        Called<UUID> nodes) {

    Vocabulary showing(Called<UUID> initiatives) {
        return new Vocabulary(initiatives, meant, agencies, issues, districts, nodes);
    }

    Vocabulary meaning(Called<UUID> initiatives) {
        return new Vocabulary(shown, initiatives, agencies, issues, districts, nodes);
    }
}
