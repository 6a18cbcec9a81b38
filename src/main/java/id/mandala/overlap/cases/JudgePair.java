package id.mandala.overlap.cases;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what two items are to each other, so that the scorer learns it: a pair judged by itself, or all pairs of a decided case. */
@Service
@Transactional
class JudgePair {

    private final Judgements judgements;
    private final KnownItems items;
    private final Agencies agencies;
    private final Editors editors;
    private final AuditTrail trail;

    JudgePair(Judgements judgements, KnownItems items, Agencies agencies, Editors editors, AuditTrail trail) {
        this.judgements = judgements;
        this.items = items;
        this.agencies = agencies;
        this.editors = editors;
        this.trail = trail;
    }

    /** What the secretariat or the planner says counts; what an officer of one of the two agencies says is kept beside it. */
    boolean may(RegionCode region, ItemNow one, ItemNow other) {
        return editors.editsWholeRegion(region)
                || editors.isOfAgency(region, one.agency())
                || editors.isOfAgency(region, other.agency());
    }

    /** @throws RuleBroken {@code overlap.case-item-gone} where one of them does not exist */
    void judge(RegionCode region, ItemRef.Pair pair, Label label, String words) {
        var known = items.find(region, List.of(pair.one(), pair.other()));
        var one = known.get(pair.one());
        var other = known.get(pair.other());
        if (one == null || other == null) {
            throw new RuleBroken("overlap.case-item-gone");
        }
        if (!may(region, one, other)) {
            throw new NotAllowed(Permission.EDIT_INITIATIVES, region);
        }
        var said = Said.needed(words, Said.LONGEST_TEXT, "overlap.judgement-words");
        var counts = editors.editsWholeRegion(region);
        var names = AgencyNames.of(agencies, region);
        add(region, pair, side(names, one), side(names, other), label, said, counts, Optional.empty());
        trail.record(
                region,
                "overlap.pair-judged",
                pair.one().toString(),
                Map.of("with", pair.other().toString(), "label", label.name(), "counts", counts));
    }

    /** Works in the transaction of the decision, which says in the trail what was decided. */
    void pairsOf(OverlapCase decided, Decision decision) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, decided.region());
        var known = items.find(decided.region(), decided.refs());
        var names = AgencyNames.of(agencies, decided.region());
        for (var pair : ItemRef.pairs(decided.refs())) {
            add(
                    decided.region(),
                    pair,
                    side(names, known, decided, pair.one()),
                    side(names, known, decided, pair.other()),
                    decision.outcome().label(),
                    decision.reason(),
                    true,
                    Optional.of(decided));
        }
    }

    private void add(
            RegionCode region,
            ItemRef.Pair pair,
            Judgement.Side one,
            Judgement.Side other,
            Label label,
            String words,
            boolean counts,
            Optional<OverlapCase> inCase) {
        judgements.add(
                region,
                new Judgement(pair, one, other, label, words, counts, inCase.map(OverlapCase::id), Instant.EPOCH));
    }

    private static Judgement.Side side(AgencyNames names, ItemNow it) {
        return new Judgement.Side(names.of(it.agency()), it.text());
    }

    /** An item that is gone by now is told by what the case kept of it. */
    private static Judgement.Side side(AgencyNames names, Map<ItemRef, ItemNow> known, OverlapCase in, ItemRef ref) {
        var now = known.get(ref);
        if (now != null) {
            return side(names, now);
        }
        var kept = in.item(ref).orElseThrow();
        return new Judgement.Side(names.of(kept.agency()), kept.name());
    }
}
