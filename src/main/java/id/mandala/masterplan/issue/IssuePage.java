package id.mandala.masterplan.issue;

import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.Masterplan;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One issue with the initiatives that answer it.
 *
 * @param problems why it could not be taken out
 */
record IssuePage(
        Area region,
        Masterplan plan,
        Issue issue,
        @Nullable Dimension dimension,
        List<String> places,
        List<Issues.Answer> answers,
        boolean edit,
        Map<String, String> problems) {}
