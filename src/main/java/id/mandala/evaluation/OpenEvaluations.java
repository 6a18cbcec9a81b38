package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import org.springframework.stereotype.Component;

/** Evaluations that take marks of the one who asks. */
@Component
class OpenEvaluations {

    private final Evaluations evaluations;
    private final List<MarkingGate> gates;

    OpenEvaluations(Evaluations evaluations, List<MarkingGate> gates) {
        this.evaluations = evaluations;
        this.gates = gates;
    }

    /** Closed to change of status until the transaction ends. */
    Evaluation get(RegionCode region, int year) {
        var evaluation = evaluations
                .findForEntry(region, year)
                .orElseThrow(() -> new RuleBroken("evaluation.not-open", region.value(), String.valueOf(year)));
        evaluation.requireEntry();
        gates.forEach(it -> it.closed(evaluation).ifPresent(refused -> {
            throw refused;
        }));
        return evaluation;
    }
}
