package id.mandala.portal;

import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.region.Regions;
import id.mandala.values.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The results of a year with the names of the regions. Kept as long as the results are the same. */
@Service
class Nations {

    private record Kept(String fingerprint, Nation nation) {}

    private final Results results;
    private final Regions regions;
    private final Map<Integer, Kept> years = new ConcurrentHashMap<>();

    Nations(Results results, Regions regions) {
        this.results = results;
        this.regions = regions;
    }

    List<Integer> years() {
        return results.years();
    }

    Optional<Nation> newest() {
        return years().stream().findFirst().map(this::of);
    }

    /** Empty where nothing of the year is published. */
    Optional<Nation> find(int year) {
        return Optional.of(year).filter(years()::contains).map(this::of);
    }

    Nation of(int year) {
        var fingerprint = results.fingerprint(year);
        var kept = years.get(year);
        if (kept != null && kept.fingerprint.equals(fingerprint)) {
            return kept.nation;
        }
        var nation = nation(year, results.ofYear(year));
        if (!nation.standings().isEmpty()) {
            years.put(year, new Kept(fingerprint, nation));
        }
        return nation;
    }

    private Nation nation(int year, List<Result> results) {
        var components = new LinkedHashMap<String, Words>();
        var editions = new LinkedHashMap<String, Words>();
        for (var result : results) {
            result.components().forEach((key, score) -> components.putIfAbsent(key, score.label()));
            editions.putIfAbsent(result.edition(), result.title());
        }
        var standings = results.stream()
                .flatMap(it -> Standing.of(it, regions.get(it.region()), regions.provinceOf(it.region())).stream())
                .toList();
        return new Nation(year, standings, components, editions);
    }
}
