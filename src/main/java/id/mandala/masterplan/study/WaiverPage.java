package id.mandala.masterplan.study;

import id.mandala.masterplan.Initiative;
import id.mandala.region.Area;
import java.util.Map;

/** The form of the planner's reason to go on without a favourable verdict. */
record WaiverPage(Area region, Initiative initiative, String reason, long version, Map<String, String> problems) {}
