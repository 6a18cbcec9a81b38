package id.mandala.evaluation.round;

import id.mandala.assessment.Instrument;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.util.List;
import java.util.Map;

/**
 * All rounds, and where assessors come from.
 *
 * @param assessors names by account, of everybody who may mark
 */
record RoundsPage(
        List<Line> rounds,
        List<Instrument> editions,
        List<Home> homes,
        Map<String, String> assessors,
        Map<RegionCode, String> names,
        Forms forms) {

    record Line(Round round, Words title) {}

    /** What was typed, with what is to be mended of it by field. */
    record Forms(RoundForm round, HomeForm home, Map<String, String> problems) {
        static final Forms EMPTY = new Forms(RoundForm.EMPTY, new HomeForm(null, null, null, null), Map.of());
    }

    public String name(Home it) {
        return assessors.getOrDefault(it.account().toString(), "–");
    }
}
