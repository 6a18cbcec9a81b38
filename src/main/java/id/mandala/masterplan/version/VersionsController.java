package id.mandala.masterplan.version;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists the versions of a plan, begins the next one, and describes one that is not signed yet. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/versi")
class VersionsController {

    private final Regions regions;
    private final VersionDesk desk;
    private final PlanVersions versions;
    private final AdoptVersion adopt;
    private final Attempt attempt;
    private final Today today;

    VersionsController(
            Regions regions,
            VersionDesk desk,
            PlanVersions versions,
            AdoptVersion adopt,
            Attempt attempt,
            Today today) {
        this.regions = regions;
        this.desk = desk;
        this.versions = versions;
        this.adopt = adopt;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping
    String list(@PathVariable RegionCode region, Model model) {
        var plan = desk.plan(region);
        model.addAttribute(
                "page",
                new VersionListPage(
                        regions.get(region),
                        plan,
                        versions.of(plan),
                        versions.inForce(plan, today.date()),
                        today.date(),
                        VersionDesk.mayAdopt(region)));
        return "masterplan/version-list";
    }

    @GetMapping("/baru")
    ModelAndView ask(@PathVariable RegionCode region) {
        var plan = desk.plan(region);
        var about = versions.of(plan).stream()
                .findFirst()
                .map(it -> it.instrument().about())
                .orElse(plan.title());
        return form(region, Optional.empty(), new VersionForm(plan.title(), "", null, about), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView begin(@PathVariable RegionCode region, @ModelAttribute VersionForm form) {
        return attempt.refused(() -> adopt.begin(region, form.titleTyped(), form.noteTyped(), form.instrument("")))
                .map(it -> form(region, Optional.empty(), form, beside(it)))
                .orElseGet(() -> new ModelAndView("redirect:" + VersionDesk.path(region)));
    }

    @GetMapping("/{number:\\d{1,4}}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable int number) {
        var version = desk.version(region, number);
        return form(region, Optional.of(version), VersionForm.of(version), Map.of());
    }

    @PostMapping("/{number:\\d{1,4}}/ubah")
    ModelAndView describe(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @ModelAttribute VersionForm form,
            @RequestParam long version) {
        var present = desk.version(region, number);
        return attempt.refused(() -> adopt.describe(
                        region,
                        number,
                        new Version(version),
                        form.titleTyped(),
                        form.noteTyped(),
                        form.instrument(present.instrument().number())))
                .map(it -> form(region, Optional.of(present), form, beside(it)))
                .orElseGet(() -> new ModelAndView("redirect:" + VersionDesk.path(region) + "/" + number));
    }

    private static Map<String, String> beside(Attempt.Refusal refusal) {
        return refusal.beside(refusal.code().equals("masterplan.text-too-long") ? "note" : "title");
    }

    private ModelAndView form(
            RegionCode region, Optional<PlanVersion> version, VersionForm form, Map<String, String> problems) {
        Actors.current().require(Permission.ADOPT_PLAN, region);
        var plan = desk.plan(region);
        int number = version.map(PlanVersion::number)
                .orElseGet(() -> 1
                        + versions.of(plan).stream()
                                .findFirst()
                                .map(PlanVersion::number)
                                .orElse(0));
        return Attempt.page(
                "masterplan/version-form",
                new VersionFormPage(regions.get(region), number, version, form, problems),
                problems);
    }
}
