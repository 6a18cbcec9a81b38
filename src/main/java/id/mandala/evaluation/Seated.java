package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether who asks is one of a regency's assessors of a year: somebody who may mark, and holds a seat where seats are given. */
@Component
@Transactional(readOnly = true)
public class Seated {

    private final Evaluations evaluations;
    private final Assessors assessors;
    private final List<MarkingGate> gates;

    Seated(Evaluations evaluations, Assessors assessors, List<MarkingGate> gates) {
        this.evaluations = evaluations;
        this.assessors = assessors;
        this.gates = gates;
    }

    public boolean is(RegionCode region, int year) {
        return Actors.current().may(Permission.MARK, region)
                && missing(region, year).isEmpty();
    }

    /** @throws RuleBroken where the seat was never given or was taken back */
    public void require(RegionCode region, int year) {
        Actors.current().require(Permission.MARK, region);
        missing(region, year).ifPresent(it -> {
            throw it;
        });
    }

    /** Why an open judgement takes no marks of the one who asks. */
    public Optional<RuleBroken> closed(Evaluation evaluation) {
        return missing(evaluation.region(), evaluation.year())
                .or(() -> gates.stream()
                        .flatMap(it -> it.closed(evaluation).stream())
                        .findFirst());
    }

    private Optional<RuleBroken> missing(RegionCode region, int year) {
        var removed = Actors.current()
                .account()
                .flatMap(it -> assessors.find(region, year, it))
                .flatMap(Assessor::removedAt);
        return removed.isPresent()
                ? Optional.of(new RuleBroken("evaluation.removed", String.valueOf(year)))
                : evaluations.find(region, year).stream()
                        .flatMap(it -> gates.stream().flatMap(gate -> gate.unseated(it).stream()))
                        .findFirst();
    }
}
