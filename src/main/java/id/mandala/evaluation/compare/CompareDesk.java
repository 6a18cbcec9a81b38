package id.mandala.evaluation.compare;

import id.mandala.assessment.Instruments;
import id.mandala.evaluation.Marks;
import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.evaluation.compare.Standing.Like;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A regency's results beside each other, beside those of others, and beside its own figures. */
@Service
@Transactional(readOnly = true)
class CompareDesk {

    private final Results results;
    private final Marks marks;
    private final Instruments instruments;
    private final Peers peers;
    private final OwnFigures own;

    CompareDesk(Results results, Marks marks, Instruments instruments, Peers peers, OwnFigures own) {
        this.results = results;
        this.marks = marks;
        this.instruments = instruments;
        this.peers = peers;
        this.own = own;
    }

    /**
     * @param year the one to look at, the newest with an index where absent
     * @param other to compare it with, the one before it where absent
     */
    ComparePage page(Area region, Optional<Integer> year, Optional<Integer> other, Like like) {
        Actors.current().require(Permission.SEE_REGION, region.code());
        var all = results.seen(region.code()).reversed();
        var scored = all.stream().filter(it -> it.index().isPresent()).toList();
        var now = year.map(asked -> of(scored, asked))
                .orElseGet(() -> scored.stream().findFirst());
        var then = now.flatMap(it -> other.filter(asked -> asked != it.year())
                .flatMap(asked -> of(scored, asked))
                .or(() -> scored.stream()
                        .filter(before -> before.year() < it.year())
                        .findFirst()));
        var judged = now.map(this::scored);
        return new ComparePage(
                region,
                all,
                now,
                now.flatMap(it -> then.map(before -> pair(before, it))),
                now.map(it -> peers.of(region, it, like)),
                own.beside(region.code(), judged));
    }

    private static Optional<Result> of(List<Result> scored, int year) {
        return scored.stream().filter(it -> it.year() == year).findFirst();
    }

    private ComparePage.Pair pair(Result then, Result now) {
        var before = scored(then);
        var after = scored(now);
        return new ComparePage.Pair(then, now, Movement.of(before, after), Comparability.of(before, after));
    }

    /** A result that was scored by its marks has dimensions. */
    private Scored scored(Result it) {
        return new Scored(
                it.year(),
                instruments.get(it.edition()),
                it.score().orElseThrow(),
                it.dimensions().isEmpty() ? List.of() : marks.counted(it.region(), it.year()));
    }
}
