package id.mandala.portal;

import id.mandala.evaluation.Result;
import id.mandala.masterplan.Realisation;
import id.mandala.region.Area;
import id.mandala.region.Outline;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may know of a regency.
 *
 * @param results one a year, the newest first
 * @param dimensions absent where neither a masterplan nor single marks are known
 * @param rank its place among those scored in the newest year
 */
record RegencyPage(
        Area area,
        Area province,
        MapMark mark,
        List<Result> results,
        Optional<DimensionPicture> dimensions,
        Optional<ComponentPicture> components,
        Optional<Realisation> realisation,
        Optional<NotRunning> notRunning,
        Optional<Advice> advice,
        Optional<Rank> rank) {

    /** The regency in its province; either shape may be missing where the borders are newer than the map. */
    record MapMark(Optional<Outline> province, Optional<Outline> regency) {}

    record Rank(long place, int among) {}

    /** The newest year with a score. */
    public Optional<Result> newest() {
        return results.stream().filter(it -> it.index().isPresent()).findFirst();
    }

    /** The index of the year before the newest, as it was published then. */
    public Optional<Result> before() {
        return newest().flatMap(now -> results.stream()
                .filter(it -> it.year() == now.year() - 1 && it.index().isPresent())
                .findFirst());
    }
}
