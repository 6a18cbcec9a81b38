package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Questions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the same question came to the year before, as published. */
@Component
class LastYearAside implements DeskAside {

    private final Questions questions;

    LastYearAside(Questions questions) {
        this.questions = questions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<String, List<Line>> of(Evaluation it) {
        var last = String.valueOf(it.year() - 1);
        return questions.before(it).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        before -> List.of(new Line(
                                "evaluation.desk.last-year", List.of(last, before.getValue()), Optional.empty()))));
    }
}
