package id.mandala.overlap.found;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.List;

/**
 * What resembles what in a region.
 *
 * @param lines those asked for, the weightiest first
 * @param decides whether this person opens cases and takes surveys
 * @param more how many lines are not shown
 */
record FoundPage(
        Area region,
        boolean demo,
        FoundQuestion question,
        SurveyState survey,
        List<FoundLine> lines,
        List<Agency> agencies,
        boolean decides,
        int more) {

    public Rupiah atStake() {
        return Rupiah.sum(lines.stream().map(FoundLine::atStake).toList());
    }

    public FoundGroup.Kind[] kinds() {
        return FoundGroup.Kind.values();
    }

    public FoundQuestion.State[] states() {
        return FoundQuestion.State.values();
    }
}
