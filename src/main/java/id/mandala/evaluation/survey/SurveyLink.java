package id.mandala.evaluation.survey;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.YearLink;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The surveys, at a year of the evaluation. */
@Component
class SurveyLink implements YearLink {

    private final Surveys surveys;

    SurveyLink(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Line> of(Evaluation evaluation) {
        return Actors.current().may(Permission.SEE_REGION, evaluation.region())
                        && surveys.any(evaluation.region(), evaluation.year())
                ? Optional.of(new Line("evaluation.survey.link", List.of(), "survei"))
                : Optional.empty();
    }
}
