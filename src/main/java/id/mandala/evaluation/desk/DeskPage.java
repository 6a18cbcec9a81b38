package id.mandala.evaluation.desk;

import id.mandala.evaluation.MarkingPage;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assessor's sheet with what stands beside its questions.
 *
 * @param closed why it takes no marks of the one who asks, though it is open
 * @param asides by question
 */
record DeskPage(MarkingPage sheet, Panel panel, Optional<RuleBroken> closed, Map<String, List<DeskAside.Line>> asides) {

    public boolean editable() {
        return sheet.editable() && closed.isEmpty();
    }

    public List<DeskAside.Line> aside(String question) {
        return asides.getOrDefault(question, List.of());
    }
}
