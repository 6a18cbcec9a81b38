package id.mandala.masterplan.issue;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.Masterplan;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The region's issues, those nobody answers first.
 *
 * @param plan absent where the region has begun none
 * @param edit whether this person writes issues down
 */
record IssuesPage(
        Area region,
        @Nullable Masterplan plan,
        @Nullable DimensionFramework framework,
        List<Line> unanswered,
        List<Line> answered,
        boolean edit) {

    /**
     * @param places names of the districts; none where it is the whole region's
     * @param initiatives how many answer it
     */
    record Line(Issue issue, List<String> places, int initiatives) {}

    public int count() {
        return unanswered.size() + answered.size();
    }
}
