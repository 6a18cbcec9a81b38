package id.mandala.masterplan.issue;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an issue.
 *
 * @param id absent for a new one
 */
record IssueFormPage(
        Area region,
        DimensionFramework framework,
        List<Area> districts,
        @Nullable UUID id,
        IssueForm form,
        Map<String, String> problems) {}
