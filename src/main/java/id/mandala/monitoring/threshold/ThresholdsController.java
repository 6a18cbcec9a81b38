package id.mandala.monitoring.threshold;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.figure.Thresholds;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a region's thresholds. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/batas")
class ThresholdsController {

    private final Regions regions;
    private final RegionThresholds thresholds;
    private final SetThresholds set;
    private final Attempt attempt;

    ThresholdsController(Regions regions, RegionThresholds thresholds, SetThresholds set, Attempt attempt) {
        this.regions = regions;
        this.thresholds = thresholds;
        this.set = set;
        this.attempt = attempt;
    }

    /** @param own absent where the region keeps to the usual */
    record ThresholdsPage(
            Area region, Optional<RegionThresholds.Own> own, ThresholdsForm form, Map<String, String> problems) {}

    /** @param lazim whether the form is to propose what is usual */
    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @RequestParam(defaultValue = "false") boolean lazim) {
        var own = thresholds.own(region);
        var now = own.filter(_ -> !lazim).map(RegionThresholds.Own::thresholds).orElse(Thresholds.USUAL);
        var reason = own.filter(_ -> !lazim).map(RegionThresholds.Own::reason).orElse("");
        return page(
                region,
                ThresholdsForm.of(
                        now, reason, own.map(RegionThresholds.Own::version).orElse(0)),
                Map.of());
    }

    @PostMapping
    ModelAndView set(@PathVariable RegionCode region, @ModelAttribute ThresholdsForm form) {
        return attempt.refused(() -> set.set(region, form.thresholds(), form.said(), form.seen()))
                .map(it -> page(region, form, it.beside(form.faulty())))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/pemantauan"));
    }

    private ModelAndView page(RegionCode region, ThresholdsForm form, Map<String, String> problems) {
        Actors.current().require(Permission.VERIFY_REPORTS, region);
        return Attempt.page(
                "monitoring/thresholds",
                new ThresholdsPage(regions.get(region), thresholds.own(region), form, problems),
                problems);
    }
}
