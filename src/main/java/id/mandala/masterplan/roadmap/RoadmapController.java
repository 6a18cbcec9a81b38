package id.mandala.masterplan.roadmap;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The road map of the plan as it is written now, on a page and as a file. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/peta-jalan")
class RoadmapController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Roadmaps roadmaps;

    RoadmapController(Regions regions, Masterplans masterplans, Roadmaps roadmaps) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.roadmaps = roadmaps;
    }

    @GetMapping
    String show(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") String susun,
            Locale locale,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region);
        var by = RoadmapPage.By.of(susun);
        model.addAttribute(
                "page",
                new RoadmapPage(
                        regions.get(region),
                        plan.orElse(null),
                        by,
                        plan.map(it -> roadmaps.of(it, by, locale)).orElse(null)));
        return "masterplan/roadmap";
    }

    /** In the arrangement that is looked at. */
    @GetMapping("/peta-jalan.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable RegionCode region, @RequestParam(defaultValue = "") String susun, Locale locale)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        var by = RoadmapPage.By.of(susun);
        var sheet = new RoadmapSheet(roadmaps.of(plan, by, locale), by, locale);
        return Download.workbook(
                "peta-jalan-" + region + ".xlsx", Messages.text("masterplan.roadmap", locale, List.of()), sheet::write);
    }
}
