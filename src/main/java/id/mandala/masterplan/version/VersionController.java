package id.mandala.masterplan.version;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One version: looked at, its content taken anew, and taken a step further. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/versi/{number:\\d{1,4}}")
class VersionController {

    private final VersionShow show;
    private final VersionDesk desk;
    private final AdoptVersion adopt;
    private final Attempt attempt;

    VersionController(VersionShow show, VersionDesk desk, AdoptVersion adopt, Attempt attempt) {
        this.show = show;
        this.desk = desk;
        this.adopt = adopt;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer hal) {
        return show.page(region, number, hal);
    }

    @PostMapping("/isi")
    ModelAndView retake(@PathVariable RegionCode region, @PathVariable int number, @RequestParam long version) {
        return attempt.refused(() -> adopt.retake(region, number, new Version(version)))
                .map(it -> show.refused(region, number, StepForm.of(desk.version(region, number)), it.beside("isi")))
                .orElseGet(() -> back(region, number));
    }

    @PostMapping("/tahap")
    ModelAndView step(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @ModelAttribute StepForm form,
            @RequestParam long version,
            @RequestParam VersionStage stage) {
        var seen = new Version(version);
        return attempt.refused(() -> {
                    switch (stage) {
                        case HARMONISED -> adopt.harmonise(region, number, seen, form.day());
                        case SIGNED -> adopt.sign(region, number, seen, form.day(), form.numberTyped());
                        case PROMULGATED -> adopt.promulgate(region, number, seen, form.day(), form.inForce());
                        case DRAFT -> throw new RuleBroken("masterplan.version-stage");
                    }
                })
                .map(it -> show.refused(region, number, form, Map.of(StepForm.field(it.code()), it.words())))
                .orElseGet(() -> back(region, number));
    }

    private static ModelAndView back(RegionCode region, int number) {
        return new ModelAndView("redirect:" + VersionDesk.path(region) + "/" + number);
    }
}
