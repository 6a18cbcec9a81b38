package id.mandala.evaluation;

import id.mandala.assessment.Instruments;
import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An assessor says that every question is marked, or takes the work up again while the evaluation is still open. */
@Service
class FinishMarking {

    private final OpenEvaluations open;
    private final Assessors assessors;
    private final Marks marks;
    private final Instruments instruments;
    private final AuditTrail audit;

    FinishMarking(OpenEvaluations open, Assessors assessors, Marks marks, Instruments instruments, AuditTrail audit) {
        this.open = open;
        this.assessors = assessors;
        this.marks = marks;
        this.instruments = instruments;
        this.audit = audit;
    }

    @Transactional
    void finish(RegionCode region, int year) {
        var assessor = assessor(region, year);
        var marked = marks.by(assessor).stream().map(EnteredMark::question).collect(Collectors.toSet());
        var missing = instruments.get(open.get(region, year).edition()).questions().stream()
                .filter(question -> !marked.contains(question.key()))
                .count();
        if (missing > 0) {
            throw new RuleBroken("evaluation.questions-unmarked", missing);
        }
        change(assessor, true, "evaluation.marking-finished");
    }

    @Transactional
    void takeUpAgain(RegionCode region, int year) {
        open.get(region, year);
        change(assessor(region, year), false, "evaluation.marking-resumed");
    }

    private void change(Assessor assessor, boolean finished, String action) {
        if (assessors.finish(assessor, finished)) {
            audit.record(assessor.region(), action, String.valueOf(assessor.year()), Map.of());
        }
    }

    private Assessor assessor(RegionCode region, int year) {
        var actor = Actors.current();
        actor.require(Permission.MARK, region);
        return actor.account()
                .flatMap(account -> assessors.find(region, year, account))
                .orElseThrow(() -> new RuleBroken("evaluation.nothing-marked"));
    }
}
