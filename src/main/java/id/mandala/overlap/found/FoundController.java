package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The groups of a region's newest survey, and the survey itself. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih")
class FoundController {

    private static final int SHOWN = 50;

    private final Regions regions;
    private final Masterplans masterplans;
    private final FoundDesk desk;
    private final TakeSurvey survey;

    FoundController(Regions regions, Masterplans masterplans, FoundDesk desk, TakeSurvey survey) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.desk = desk;
        this.survey = survey;
    }

    @GetMapping
    String list(
            @PathVariable RegionCode region,
            @ModelAttribute FoundQuestion question,
            @RequestParam(defaultValue = "" + SHOWN) int sampai,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        survey.await(region);
        var state = desk.state(region);
        var all = desk.lines(state);
        var asked = desk.asked(region, all, question);
        var shown = asked.subList(0, Math.min(asked.size(), Math.max(1, sampai)));
        model.addAttribute(
                "page",
                new FoundPage(
                        regions.get(region),
                        masterplans.current(region).filter(Masterplan::demo).isPresent(),
                        question,
                        state,
                        shown,
                        desk.agencies(region, all),
                        Actors.current().may(Permission.REVIEW_PROPOSALS, region),
                        asked.size() - shown.size()));
        return "overlap/found";
    }

    @PostMapping("/pencarian")
    String take(@PathVariable RegionCode region) {
        survey.take(region);
        return "redirect:/kerja/" + region + "/tumpang-tindih";
    }

    @PostMapping("/pencarian/batal")
    String cancel(@PathVariable RegionCode region) {
        survey.cancel(region);
        return "redirect:/kerja/" + region + "/tumpang-tindih";
    }
}
