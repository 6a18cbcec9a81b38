package id.mandala.masterplan;

import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One initiative with its history.
 *
 * @param lead the agency that leads, as named then
 * @param leadNow who holds its matters today, where that is another
 * @param years of its span, each with what became of it
 */
record InitiativePage(
        Area region,
        Masterplan plan,
        Initiative initiative,
        Dimension dimension,
        String lead,
        List<String> leadNow,
        List<String> supporting,
        List<Year> years,
        boolean mayEdit,
        boolean mayPublish) {

    record Year(int year, @Nullable YearStatus status) {}

    public Optional<Dimension.SubDimension> subDimension() {
        return dimension.subDimension(initiative.outline().subDimension());
    }

    static List<Year> years(Initiative initiative, Map<Integer, YearStatus> reported) {
        return initiative.outline().span().years().stream()
                .map(year -> new Year(year, reported.get(year)))
                .toList();
    }
}
