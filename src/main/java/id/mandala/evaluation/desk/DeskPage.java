package id.mandala.evaluation.desk;

import id.mandala.evaluation.MarkingPage;
import java.util.List;
import java.util.Map;

/**
 * An assessor's sheet with what stands beside its questions.
 *
 * @param asides by question
 */
record DeskPage(MarkingPage sheet, Panel panel, Map<String, List<DeskAside.Line>> asides) {

    public List<DeskAside.Line> aside(String question) {
        return asides.getOrDefault(question, List.of());
    }
}
