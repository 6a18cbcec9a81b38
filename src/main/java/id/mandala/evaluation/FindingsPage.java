package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regency's findings of a year with the form to add one, or to change {@code edited}.
 *
 * @param form as it stands, or as it was sent and refused with {@code problems}, field name to words
 * @param earlier findings of the year before that may have come back
 * @param followed whether the evaluation is closed, so that the region follows its findings up
 */
record FindingsPage(
        RegionCode region,
        String regionName,
        int year,
        List<Finding> findings,
        List<Finding> earlier,
        boolean followed,
        Optional<Finding> edited,
        FindingForm form,
        Map<String, String> problems) {

    public List<FindingKind> kinds() {
        return List.of(FindingKind.values());
    }

    public List<String> dimensions() {
        return Dimensions.KEYS;
    }

    public List<Finding> of(FindingKind kind) {
        return findings.stream().filter(it -> it.kind() == kind).toList();
    }
}
