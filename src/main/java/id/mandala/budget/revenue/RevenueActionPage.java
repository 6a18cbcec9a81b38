package id.mandala.budget.revenue;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an action.
 *
 * @param id absent for a new one
 */
record RevenueActionPage(
        Area region,
        RevenueAccount account,
        int year,
        @Nullable UUID id,
        List<Agency> agencies,
        RevenueActionForm form,
        Map<String, String> problems) {}
