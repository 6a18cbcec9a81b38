package id.mandala.masterplan;

import id.mandala.region.Area;
import java.util.Map;

/** The form that says whether an initiative ran in a year. */
record YearPage(Area region, Initiative initiative, int year, YearForm form, Map<String, String> problems) {

    public Cause[] causes() {
        return Cause.values();
    }
}
