package id.mandala.overlap.cases;

import id.mandala.region.Area;
import java.util.Map;

/** The form of what a case saves. */
record SavingPage(Area region, OverlapCase it, SavingForm form, Map<String, String> problems) {}
