package id.mandala.budget.line;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
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

/** What each source can give in a year, on one form. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pagu")
class CeilingController {

    private final YearDesk desk;
    private final EditCeilings edit;
    private final Attempt attempt;
    private final Today today;

    CeilingController(YearDesk desk, EditCeilings edit, Attempt attempt, Today today) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun) {
        int year = tahun.orElse(today.date().getYear());
        return form(region, desk.ceilingForm(region, year), Map.of());
    }

    @PostMapping
    ModelAndView set(@PathVariable RegionCode region, @ModelAttribute CeilingForm form) {
        return attempt.refused(() -> edit.set(region, form.wholeYear(), form.ceilings()))
                .map(it -> form(region, form, it.beside(CeilingForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran?tahun=" + form.wholeYear()));
    }

    private ModelAndView form(RegionCode region, CeilingForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/ceilings", desk.ceilings(region, form, problems), problems);
    }
}
