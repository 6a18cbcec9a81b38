package id.mandala.masterplan.version;

import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The changes of a version, those without a reason first.
 *
 * @param chosen what was ticked in a form that came back
 */
record ReasonsPage(
        Area region,
        PlanVersion version,
        List<ItemChange> missing,
        List<ItemChange> given,
        Set<String> chosen,
        String reason,
        String decision,
        boolean mayWrite,
        Map<String, String> problems) {

    /** As the form carries it. */
    public String value(ItemChange change) {
        return change.key().toString();
    }
}
