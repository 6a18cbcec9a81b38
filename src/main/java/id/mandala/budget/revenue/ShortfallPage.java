package id.mandala.budget.revenue;

import id.mandala.region.Area;
import java.util.Map;

/** The form of a cause. */
record ShortfallPage(Area region, RevenueAccount account, int year, ShortfallForm form, Map<String, String> problems) {

    public Shortfall.Cause[] causes() {
        return Shortfall.Cause.values();
    }
}
