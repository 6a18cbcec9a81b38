package id.mandala.masterplan.study;

import id.mandala.masterplan.Initiative;
import id.mandala.region.Area;
import java.util.Map;

/** The form of a study, new or a correction. */
record StudyPage(Area region, Initiative initiative, StudyForm form, Map<String, String> problems) {

    public Verdict[] verdicts() {
        return Verdict.values();
    }
}
