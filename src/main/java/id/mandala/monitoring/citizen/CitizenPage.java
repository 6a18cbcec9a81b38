package id.mandala.monitoring.citizen;

import id.mandala.masterplan.Dimension;
import id.mandala.region.Area;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a region is doing in a year.
 *
 * @param demo whether the plan and what is told of it are made up
 * @param years that can be looked at, the latest first
 * @param dimension key of the one asked for; all where absent
 * @param all published initiatives of the year
 * @param rows how many of them are listed at once
 */
record CitizenPage(
        Area region,
        boolean demo,
        int year,
        List<Integer> years,
        List<Dimension> dimensions,
        Optional<String> dimension,
        List<Standing> all,
        int rows) {

    /** Those of the dimension, what is held up first. */
    public List<Standing> chosen() {
        return all.stream()
                .filter(it -> dimension.isEmpty() || dimension.get().equals(it.dimension()))
                .sorted(Comparator.comparing(Standing::state))
                .toList();
    }

    public List<Standing> listed() {
        return chosen().stream().limit(rows).toList();
    }

    public int further() {
        return chosen().size() - listed().size();
    }

    public Map<Standing.State, Integer> counts() {
        var counts = new EnumMap<Standing.State, Integer>(Standing.State.class);
        chosen().forEach(it -> counts.merge(it.state(), 1, Integer::sum));
        return counts;
    }

    public Dimension of(Standing it) {
        return dimensions.stream()
                .filter(of -> of.key().equals(it.dimension()))
                .findFirst()
                .orElseThrow();
    }
}
