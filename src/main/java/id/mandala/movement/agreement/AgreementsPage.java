package id.mandala.movement.agreement;

import id.mandala.movement.Output;
import id.mandala.movement.Round;
import java.util.List;
import java.util.Map;

/** All texts, and a new one. */
record AgreementsPage(List<Line> lines, List<Round> rounds, AgreementForm form, Map<String, String> problems) {

    record Line(Agreement agreement, List<Paper> papers) {
        public long complete() {
            return papers.stream().filter(Paper::isComplete).count();
        }
    }

    public Agreement.Kind[] kinds() {
        return Agreement.Kind.values();
    }

    public Output[] outputs() {
        return Output.values();
    }
}
