package id.mandala.evaluation.evidence;

import id.mandala.evaluation.self.QuestionAside;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The files that prove an answer, beside it. */
@Component
class QuestionEvidence implements QuestionAside {

    private final Evidences evidences;

    QuestionEvidence(Evidences evidences) {
        this.evidences = evidences;
    }

    record Attached(RegionCode region, int year, String question, Map<Use, Evidence> files, boolean may) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "evaluation/evidence-attached";
    }

    @Override
    public Object of(RegionCode region, int year, String edition, String question) {
        return new Attached(
                region,
                year,
                question,
                evidences.answering(region, new Entry.Asked(year, edition, question)),
                Actors.current().may(Permission.CLAIM, region) && !evidences.frozen(region, year));
    }
}
