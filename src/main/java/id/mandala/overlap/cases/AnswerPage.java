package id.mandala.overlap.cases;

import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form of an agency's answer.
 *
 * @param seen how many answers it has given before
 * @param officer whether its own officer is writing; else the secretariat says how it came to the answer
 */
record AnswerPage(
        Area region,
        OverlapCase it,
        UUID agency,
        AgencyNames names,
        int seen,
        boolean officer,
        String position,
        String words,
        String heard,
        Map<String, String> problems) {

    public Position[] positions() {
        return Position.values();
    }

    /** What is asked about. */
    public List<CaseItem> own() {
        return it.items().stream().filter(item -> item.agency().equals(agency)).toList();
    }

    public List<CaseItem> others() {
        return it.items().stream().filter(item -> !item.agency().equals(agency)).toList();
    }
}
