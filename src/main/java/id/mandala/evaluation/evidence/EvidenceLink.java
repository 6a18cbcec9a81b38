package id.mandala.evaluation.evidence;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.YearLink;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From a year of a regency to what proves its answers. */
@Component
class EvidenceLink implements YearLink {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Line> of(Evaluation evaluation) {
        return Actors.current().may(Permission.SEE_REGION, evaluation.region())
                ? Optional.of(new Line("evaluation.evidence.link", List.of(), "bukti/" + evaluation.year()))
                : Optional.empty();
    }
}
