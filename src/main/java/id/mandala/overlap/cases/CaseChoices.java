package id.mandala.overlap.cases;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a new case can be about. */
@Component
class CaseChoices {

    private final KnownItems items;
    private final Cases cases;

    CaseChoices(KnownItems items, Cases cases) {
        this.items = items;
        this.cases = cases;
    }

    List<ItemNow> of(RegionCode region, List<ItemRef> refs) {
        var known = items.find(region, refs);
        return refs.stream().flatMap(it -> Stream.ofNullable(known.get(it))).toList();
    }

    List<ItemNow> all(RegionCode region) {
        return items.standing(region);
    }

    List<OverlapCase> running(RegionCode region, List<ItemRef> refs) {
        return cases.running(region, refs);
    }
}
