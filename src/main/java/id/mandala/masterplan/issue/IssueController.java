package id.mandala.masterplan.issue;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a region's issues. */
@Controller
class IssueController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Issues issues;
    private final DimensionFrameworks frameworks;
    private final Editors editors;

    IssueController(
            Regions regions, Masterplans masterplans, Issues issues, DimensionFrameworks frameworks, Editors editors) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.issues = issues;
        this.frameworks = frameworks;
        this.editors = editors;
    }

    @GetMapping("/kerja/{region}/masterplan/isu")
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var area = regions.get(region);
        boolean edit = editors.editsWholeRegion(region);
        var page = masterplans
                .current(region)
                .map(plan -> page(area, plan, edit))
                .orElseGet(() -> new IssuesPage(area, null, null, List.of(), List.of(), edit));
        model.addAttribute("page", page);
        return "masterplan/issue-list";
    }

    private IssuesPage page(Area area, Masterplan plan, boolean edit) {
        var answers = issues.answers(plan);
        var names = regions.districtsOf(area.code()).stream().collect(Collectors.toMap(Area::code, Area::name));
        var unanswered = new ArrayList<IssuesPage.Line>();
        var answered = new ArrayList<IssuesPage.Line>();
        for (var issue : issues.of(plan)) {
            int count = answers.getOrDefault(issue.id(), 0);
            var line = new IssuesPage.Line(issue, places(issue, names), count);
            (count == 0 ? unanswered : answered).add(line);
        }
        return new IssuesPage(area, plan, frameworks.get(plan.framework()), unanswered, answered, edit);
    }

    static List<String> places(Issue issue, Map<RegionCode, String> names) {
        return issue.statement().places().stream()
                .map(it -> names.getOrDefault(it, it.value()))
                .toList();
    }
}
