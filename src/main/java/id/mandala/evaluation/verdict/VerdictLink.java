package id.mandala.evaluation.verdict;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.YearLink;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From a published year to what it was computed from. */
@Component
class VerdictLink implements YearLink {

    @Override
    public int order() {
        return 460;
    }

    @Override
    public Optional<Line> of(Evaluation evaluation) {
        return evaluation.published()
                ? Optional.of(new Line("evaluation.verdict", List.of(), "putusan/" + evaluation.year()))
                : Optional.empty();
    }
}
