package id.mandala.evaluation.compare;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.YearLink;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The result of a year that is published. */
@Component
class CompareLink implements YearLink {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Line> of(Evaluation it) {
        return it.published()
                ? Optional.of(new Line("evaluation.compare.link", List.of(), "hasil/" + it.year()))
                : Optional.empty();
    }
}
