package id.mandala.masterplan.issue;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the form of an issue is filled with before it is shown. */
@Component
class IssueFormDesk {

    private final Regions regions;
    private final Masterplans masterplans;
    private final DimensionFrameworks frameworks;
    private final Issues issues;
    private final Editors editors;

    IssueFormDesk(
            Regions regions, Masterplans masterplans, DimensionFrameworks frameworks, Issues issues, Editors editors) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.frameworks = frameworks;
        this.issues = issues;
        this.editors = editors;
    }

    IssueFormPage page(RegionCode region, @Nullable UUID id, IssueForm form, Map<String, String> problems) {
        editors.requireWholeRegion(region);
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        return new IssueFormPage(
                regions.get(region), frameworks.get(plan.framework()), regions.districtsOf(region), id, form, problems);
    }

    Issue find(RegionCode region, UUID id) {
        return issues.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
