package id.mandala.budget.revenue;

import id.mandala.region.Area;
import java.util.Map;

/** @param isNew whether the year is still to be named */
record RevenueYearPage(
        Area region, RevenueAccount account, boolean isNew, RevenueYearForm form, Map<String, String> problems) {}
