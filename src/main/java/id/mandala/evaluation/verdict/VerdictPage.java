package id.mandala.evaluation.verdict;

import id.mandala.evaluation.verdict.Frozen.Judged;
import id.mandala.region.Area;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A published result, frozen and computed anew.
 *
 * @param revisions the latest first; none where nothing was published
 * @param check of each, in the same order
 * @param judged the latest, computed anew from its frozen input; absent where that is not what was frozen
 * @param today whether what is stored today still is that input
 * @param at when it was computed anew
 */
record VerdictPage(
        Area region,
        int year,
        List<Revision> revisions,
        List<Verdict.Check> check,
        Optional<Judged> judged,
        boolean today,
        Instant at) {

    static VerdictPage of(Area region, int year, List<Verdict> all, Optional<Frozen> present, Instant at) {
        var check = all.stream().map(Verdict::check).toList();
        return new VerdictPage(
                region,
                year,
                IntStream.range(0, all.size())
                        .mapToObj(it -> Revision.of(all.get(it), it + 1 < all.size() ? all.get(it + 1) : null))
                        .toList(),
                check,
                check.stream()
                        .findFirst()
                        .filter(Verdict.Check::isSame)
                        .map(_ -> Frozen.read(all.getFirst().input()).judged()),
                present.filter(it -> !all.isEmpty()
                                && Verdict.hash(it.text()).equals(all.getFirst().inputHash()))
                        .isPresent(),
                at);
    }

    public Verdict latest() {
        return revisions.getFirst().verdict();
    }
}
