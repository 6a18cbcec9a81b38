package id.mandala.overlap.cases;

import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the secretariat writes the outcome of a case. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/kasus/{number:\\d{1,6}}/putusan")
class DecisionController {

    private final Regions regions;
    private final Agencies agencies;
    private final CaseDesk desk;
    private final DecideCase decide;
    private final Attempt attempt;
    private final Today today;

    DecisionController(
            Regions regions, Agencies agencies, CaseDesk desk, DecideCase decide, Attempt attempt, Today today) {
        this.regions = regions;
        this.agencies = agencies;
        this.desk = desk;
        this.decide = decide;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable int number) {
        var it = desk.mine(region, number);
        it.requireOpen();
        if (!it.mayBeDecidedOn(today.date())) {
            throw new RuleBroken("overlap.case-unanswered", it.unanswered().size(), it.due());
        }
        return page(it, DecisionForm.EMPTY, Map.of());
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @ModelAttribute DecisionForm form,
            @RequestParam long version) {
        return attempt.refused(() -> decide.decide(
                        region, number, new Version(version), form.decision(), form.shares(), form.saving()))
                .map(it -> page(desk.mine(region, number), form, it.beside(DecisionForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + CaseDesk.path(region, number)));
    }

    private ModelAndView page(OverlapCase it, DecisionForm form, Map<String, String> problems) {
        var page =
                new DecisionPage(regions.get(it.region()), it, AgencyNames.of(agencies, it.region()), form, problems);
        return Attempt.page("overlap/case-decision", page, problems);
    }
}
