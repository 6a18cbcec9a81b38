package id.mandala.region;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The areas, for every module that names one. Only a migration changes them, so the nation, provinces and regencies are read once
 * and kept; the 7,285 districts are asked for when needed.
 */
@Service
public class Regions {

    private final Areas areas;
    private volatile @Nullable NavigableMap<RegionCode, Area> kept;

    Regions(Areas areas) {
        this.areas = areas;
    }

    public Optional<Area> find(RegionCode code) {
        return code.isDistrict() ? areas.find(code) : Optional.ofNullable(kept().get(code));
    }

    /** @throws RuleBroken {@code region.unknown} when no such area exists */
    public Area get(RegionCode code) {
        return find(code).orElseThrow(() -> new RuleBroken("region.unknown", code.value()));
    }

    public String name(RegionCode code) {
        return get(code).name();
    }

    public boolean exists(RegionCode code) {
        return find(code).isPresent();
    }

    public List<Area> provinces() {
        return all(area -> area.level() == Area.Level.PROVINCE);
    }

    public List<Area> regencies() {
        return all(Area::isRegency);
    }

    public List<Area> regenciesIn(RegionCode scope) {
        return all(area -> area.isRegency() && scope.covers(area.code()));
    }

    public Area provinceOf(RegionCode code) {
        return get(RegionCode.of(code.value().substring(0, 2)));
    }

    /** One level down: provinces of the nation, regencies of a province, districts of a regency. */
    public List<Area> children(RegionCode code) {
        return code.isRegency()
                ? areas.districtsOf(code)
                : all(area -> !area.code().equals(code) && area.code().parent().equals(code));
    }

    public List<Area> districtsOf(RegionCode regency) {
        return areas.districtsOf(regency);
    }

    /** Regencies and provinces whose name or code holds the text; those that begin with it first. */
    public List<Area> search(String text, int limit) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = all(named(wanted));
        return found.stream()
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)))
                .limit(limit)
                .toList();
    }

    /** The nation, provinces and regencies that fit, by code, from the one after {@code after}. */
    public List<Area> page(Predicate<Area> wanted, Optional<RegionCode> after, int limit) {
        return after.map(code -> kept().tailMap(code, false)).orElseGet(this::kept).values().stream()
                .filter(wanted)
                .limit(limit)
                .toList();
    }

    static Predicate<Area> named(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return area -> area.name().toLowerCase(Locale.ROOT).contains(wanted)
                || area.code().value().startsWith(wanted);
    }

    private static boolean begins(Area area, String wanted) {
        return area.shortName().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private List<Area> all(Predicate<Area> wanted) {
        return kept().values().stream().filter(wanted).toList();
    }

    private NavigableMap<RegionCode, Area> kept() {
        var known = kept;
        if (known == null) {
            var read = new TreeMap<RegionCode, Area>();
            areas.downToRegencies().forEach(area -> read.put(area.code(), area));
            known = Collections.unmodifiableNavigableMap(read);
            kept = known;
        }
        return known;
    }
}
