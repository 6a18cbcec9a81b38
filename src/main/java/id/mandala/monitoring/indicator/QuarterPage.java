package id.mandala.monitoring.indicator;

import id.mandala.monitoring.figure.Band;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A region's indicators by the end of a quarter.
 *
 * @param demo whether the plan and what is told of it are made up
 * @param years to choose from
 * @param shown those of the agency asked for, the worst first
 * @param rows how many of them the list holds at once
 * @param month whose form the lines lead to
 */
record QuarterPage(
        Area region,
        boolean demo,
        Quarter quarter,
        List<Integer> years,
        List<IndicatorYear> shown,
        int rows,
        List<Agency> agencies,
        Map<UUID, String> names,
        Optional<UUID> asked,
        YearMonth month) {

    /** Those on the page. */
    public List<IndicatorYear> listed() {
        return shown.subList(0, Math.min(rows, shown.size()));
    }

    public int further() {
        return shown.size() - listed().size();
    }

    /** How many were told in the quarter. */
    public long told() {
        return shown.stream()
                .filter(it -> it.ofQuarter(quarter.number()).isPresent())
                .count();
    }

    /** How many there are of each band. */
    public Map<Band, Integer> bands() {
        var bands = new EnumMap<Band, Integer>(Band.class);
        shown.forEach(it -> it.band(quarter.lastMonth()).ifPresent(of -> bands.merge(of, 1, Integer::sum)));
        return bands;
    }

    public String agency(UUID id) {
        return names.getOrDefault(id, "–");
    }
}
