package id.mandala.budget.revenue;

import id.mandala.masterplan.Initiative;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of an effect.
 *
 * @param initiative absent while it is to be chosen
 * @param choices the initiatives of the plan
 */
record EffectPage(
        Area region,
        RevenueAccount account,
        @Nullable Initiative initiative,
        List<Initiative> choices,
        EffectForm form,
        Map<String, String> problems) {}
