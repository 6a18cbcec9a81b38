package id.mandala.masterplan.issue;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one issue. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/isu/{id}")
class OneIssueController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Issues issues;
    private final DimensionFrameworks frameworks;
    private final Editors editors;

    OneIssueController(
            Regions regions, Masterplans masterplans, Issues issues, DimensionFrameworks frameworks, Editors editors) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.issues = issues;
        this.frameworks = frameworks;
        this.editors = editors;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, Map.of());
    }

    ModelAndView page(RegionCode region, UUID id, Map<String, String> problems) {
        Actors.current().require(Permission.SEE_REGION, region);
        var issue = issues.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var plan = masterplans.find(region, issue.masterplan()).orElseThrow();
        var dimension = issue.statement().dimension();
        var names = regions.districtsOf(region).stream().collect(Collectors.toMap(Area::code, Area::name));
        var page = new IssuePage(
                regions.get(region),
                plan,
                issue,
                dimension == null ? null : frameworks.get(plan.framework()).get(dimension),
                IssueController.places(issue, names),
                issues.answers(issue),
                editors.editsWholeRegion(region),
                problems);
        return Attempt.page("masterplan/issue-page", page, problems);
    }
}
