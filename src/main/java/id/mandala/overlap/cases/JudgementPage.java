package id.mandala.overlap.cases;

import id.mandala.region.Area;
import java.util.List;
import java.util.Map;

/**
 * The form of a judgement beside the two items.
 *
 * @param counts whether what this person says counts, or is kept beside it
 * @param before what was said of the pair, the newest first
 */
record JudgementPage(
        Area region,
        List<ItemNow> items,
        AgencyNames names,
        boolean counts,
        List<Judgement> before,
        String label,
        String words,
        Map<String, String> problems) {

    public List<Label> labels() {
        return List.of(Label.NOT_THE_SAME, Label.RELATED, Label.OVERLAP, Label.DUPLICATE);
    }
}
