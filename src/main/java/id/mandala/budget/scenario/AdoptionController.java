package id.mandala.budget.scenario;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adopts the plan of a scenario that is kept, once what it will do was seen. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/skenario/{number}/penetapan")
class AdoptionController {

    private final AdoptionDesk desk;
    private final AdoptScenario adoption;
    private final Attempt attempt;

    AdoptionController(AdoptionDesk desk, AdoptScenario adoption, Attempt attempt) {
        this.desk = desk;
        this.adoption = adoption;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable int number) {
        return form(region, number, AdoptionForm.of(desk.scenario(region, number)), Map.of());
    }

    @PostMapping
    ModelAndView adopt(@PathVariable RegionCode region, @PathVariable int number, @ModelAttribute AdoptionForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> adoption.adopt(region, number, seen, form.decree()))
                .map(it -> form(region, number, form, it.beside(AdoptionForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/skenario/" + number));
    }

    private ModelAndView form(RegionCode region, int number, AdoptionForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/scenario-adoption", desk.page(region, number, form, problems), problems);
    }
}
