package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The nation's published results of a year, for programs; paged by region code. */
@RestController
class NationalResultsApi {

    private static final int MOST = 600;

    record Page(List<ResultLine> items, Optional<String> next) {}

    private final Results results;

    NationalResultsApi(Results results) {
        this.results = results;
    }

    @GetMapping("/api/v1/evaluations/{year}")
    ResponseEntity<Page> ofYear(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable RegionCode after,
            @RequestParam(defaultValue = "100") int limit) {
        var size = Math.clamp(limit, 1, MOST);
        var rest = results.ofYear(year).stream()
                .filter(it -> after == null || it.region().compareTo(after) > 0)
                .toList();
        var items = rest.stream().limit(size).map(ResultLine::of).toList();
        var next = rest.size() > size ? Optional.of(items.getLast().region().value()) : Optional.<String>empty();
        return ResponseEntity.ok().eTag(results.fingerprint(year)).body(new Page(items, next));
    }
}
