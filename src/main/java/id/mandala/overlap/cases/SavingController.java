package id.mandala.overlap.cases;

import id.mandala.region.Regions;
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

/** Where the saving of a case is estimated, and later compared. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/kasus/{number:\\d{1,6}}/penghematan")
class SavingController {

    private final Regions regions;
    private final CaseDesk desk;
    private final DecideCase decide;
    private final Attempt attempt;

    SavingController(Regions regions, CaseDesk desk, DecideCase decide, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.decide = decide;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable int number) {
        var it = desk.mine(region, number);
        if (it.state().decided().isEmpty()) {
            throw new RuleBroken("overlap.case-undecided", number);
        }
        return page(it, SavingForm.of(it.saving()), Map.of());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @ModelAttribute SavingForm form,
            @RequestParam long version) {
        return attempt.refused(() -> decide.save(region, number, new Version(version), form.saving()))
                .map(it -> page(desk.mine(region, number), form, it.beside(form.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + CaseDesk.path(region, number) + "#penghematan"));
    }

    private ModelAndView page(OverlapCase it, SavingForm form, Map<String, String> problems) {
        var page = new SavingPage(regions.get(it.region()), it, form, problems);
        return Attempt.page("overlap/case-saving", page, problems);
    }
}
