package id.mandala.region;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The areas for other systems. */
@RestController
@RequestMapping("/api/v1/regions")
class RegionsApi {

    private static final int MOST = 200;

    private final Regions regions;

    RegionsApi(Regions regions) {
        this.regions = regions;
    }

    /** @param next the value of {@code after} for the page that follows; absent on the last */
    record AreaList(List<Area> items, @Nullable String next) {}

    @GetMapping
    AreaList list(
            @RequestParam Optional<Area.Level> level,
            @RequestParam Optional<RegionCode> within,
            @RequestParam Optional<String> name,
            @RequestParam Optional<RegionCode> after,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        Predicate<Area> wanted = area -> level.map(it -> area.level() == it).orElse(true)
                && within.map(it -> it.covers(area.code())).orElse(true)
                && name.map(it -> Regions.named(it).test(area)).orElse(true);
        var found = regions.page(wanted, after, most + 1);
        return found.size() <= most
                ? new AreaList(found, null)
                : new AreaList(
                        found.subList(0, most), found.get(most - 1).code().value());
    }

    @GetMapping("/{code}")
    Area one(@PathVariable RegionCode code) {
        return regions.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{code}/districts")
    AreaList districts(@PathVariable RegionCode code) {
        return new AreaList(regions.districtsOf(one(code).code()), null);
    }
}
