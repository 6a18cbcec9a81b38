package id.mandala.portal;

import id.mandala.chart.Histogram;
import id.mandala.chart.RegionMap;
import id.mandala.region.Area;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The regencies scored in a year, as a whole or as far as a filter lets them through.
 *
 * @param components every component any of them has, by key, in the editions' order
 * @param editions every edition they were judged by, by its id
 */
record Nation(int year, List<Standing> standings, Map<String, Words> components, Map<String, Words> editions) {

    private static final BigDecimal GOOD = new BigDecimal("3");
    private static final BigDecimal WEAK = new BigDecimal("2");

    Nation {
        standings = List.copyOf(standings);
        components = new LinkedHashMap<>(components);
        editions = new LinkedHashMap<>(editions);
    }

    Nation with(List<Standing> standings) {
        return new Nation(year, standings, components, editions);
    }

    public int scored() {
        return standings.size();
    }

    /** Half up to two digits; null where nobody was scored. */
    public @Nullable BigDecimal mean() {
        return standings.isEmpty()
                ? null
                : indexes()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(standings.size()), 2, RoundingMode.HALF_UP);
    }

    public long risen() {
        return improvements().filter(it -> it.signum() > 0).count();
    }

    public long fallen() {
        return improvements().filter(it -> it.signum() < 0).count();
    }

    /** How many have an improvement, computed or as their letter prints it. */
    public long compared() {
        return improvements().count();
    }

    public Claim claim() {
        var good = indexes().filter(it -> it.compareTo(GOOD) >= 0).count();
        var weak = indexes().filter(it -> it.compareTo(WEAK) < 0).count();
        return Claim.of("nation", good, scored(), weak);
    }

    public RegionMap map() {
        return new RegionMap(standings.stream()
                .map(it -> new RegionMap.Area(it.area().code(), it.area().name(), it.index()))
                .toList());
    }

    public Histogram histogram() {
        return Histogram.of(indexes().toList(), mean());
    }

    public List<Standing> highest(int count) {
        return standings.stream()
                .sorted(Order.HIGHEST_FIRST.comparator())
                .limit(count)
                .toList();
    }

    public List<Standing> risenMost(int count) {
        return standings.stream()
                .filter(it -> it.improvement() != null && it.improvement().signum() > 0)
                .sorted(new Order("perubahan", true).comparator())
                .limit(count)
                .toList();
    }

    public Optional<Standing> of(String code) {
        return standings.stream()
                .filter(it -> it.area().code().value().equals(code))
                .findFirst();
    }

    /** 1 for the highest index; equal indexes share a rank. */
    public long rank(BigDecimal index) {
        return 1 + indexes().filter(it -> it.compareTo(index) > 0).count();
    }

    /** Provinces with somebody in the table, by name. */
    public List<Area> provinces() {
        return standings.stream()
                .map(Standing::province)
                .distinct()
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    private Stream<BigDecimal> indexes() {
        return standings.stream().map(Standing::index);
    }

    private Stream<BigDecimal> improvements() {
        return standings.stream().map(Standing::improvement).filter(Objects::nonNull);
    }
}
