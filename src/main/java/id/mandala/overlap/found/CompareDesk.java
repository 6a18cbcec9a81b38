package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.cases.Cases;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.cases.Judgements;
import id.mandala.overlap.engine.Comparer;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the page of two things shows. */
@Component
@Transactional(readOnly = true)
class CompareDesk {

    private final Things things;
    private final Shelves shelves;
    private final Cases cases;
    private final Judgements judgements;

    CompareDesk(Things things, Shelves shelves, Cases cases, Judgements judgements) {
        this.things = things;
        this.shelves = shelves;
        this.cases = cases;
        this.judgements = judgements;
    }

    ComparePage page(Area region, ItemRef first, RegionCode otherRegion, ItemRef second) {
        var one = find(region.code(), first);
        var other = find(otherRegion, second);
        var comparison = new Comparer(shelves.profiler(), shelves.scorer()).compare(one.item(), other.item());
        boolean mayReview = Actors.current().may(Permission.REVIEW_PROPOSALS, region.code());
        var isOwn = otherRegion.equals(region.code()) && !first.equals(second);
        return new ComparePage(
                region,
                one,
                other,
                comparison,
                isOwn,
                isOwn ? cases.running(region.code(), List.of(first, second)) : List.of(),
                isOwn
                        ? judgements.of(region.code(), new ItemRef.Pair(first, second)).stream()
                                .filter(it -> it.counts())
                                .findFirst()
                        : Optional.empty(),
                mayReview,
                mayReview || Actors.current().may(Permission.ALIGN_PROPOSALS, region.code()));
    }

    private Thing find(RegionCode region, ItemRef ref) {
        return things.of(region, List.of(ref)).stream()
                .filter(it -> it.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
