package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.Masterplan;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All worksheets, what they add up to, and the vision they lead to.
 *
 * @param plan absent where the region has begun none
 */
record WorksheetsPage(
        Area region,
        @Nullable Masterplan plan,
        List<Worksheet> sheets,
        List<ReadinessShares.OfRating> shares,
        List<Keywords.Counted> keywords,
        Vision vision,
        boolean edit) {

    public Aspect[] aspects() {
        return Aspect.values();
    }

    public Method[] methods() {
        return Method.values();
    }

    public int count(Method method, Aspect aspect) {
        return sheets.stream()
                .filter(it -> it.method() == method && it.aspect() == aspect)
                .mapToInt(it -> it.items().size())
                .sum();
    }
}
