package id.mandala.budget.revenue;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param account absent for a new one */
record RevenueAccountFormPage(
        Area region,
        @Nullable RevenueAccount account,
        List<Agency> agencies,
        RevenueAccountForm form,
        Map<String, String> problems) {}
