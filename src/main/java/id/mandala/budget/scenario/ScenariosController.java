package id.mandala.budget.scenario;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A region's scenarios, and the form that asks for a new one. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/skenario")
class ScenariosController {

    private final ScenarioDesk desk;
    private final TakeScenario take;
    private final Attempt attempt;
    private final Today today;

    ScenariosController(ScenarioDesk desk, TakeScenario take, Attempt attempt, Today today) {
        this.desk = desk;
        this.take = take;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", desk.list(region));
        return "budget/scenario-list";
    }

    @GetMapping("/baru")
    ModelAndView ask(@PathVariable RegionCode region) {
        return form(region, ScenarioForm.in(today.date().getYear()), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView take(@PathVariable RegionCode region, @ModelAttribute ScenarioForm form) {
        var number = new AtomicInteger();
        return attempt.refused(() -> number.set(take.take(region, form.question())))
                .map(it -> form(region, form, it.beside(ScenarioForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/skenario/" + number.get()));
    }

    private ModelAndView form(RegionCode region, ScenarioForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/scenario-form", desk.form(region, form, problems), problems);
    }
}
