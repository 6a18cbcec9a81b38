package id.mandala.budget.adjustment;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records an adjustment that was decided: which lines give and which get. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/penyesuaian/baru")
class AdjustmentFormController {

    private final AdjustmentDesk desk;
    private final AdoptAdjustment adoption;
    private final Attempt attempt;
    private final Today today;

    AdjustmentFormController(AdjustmentDesk desk, AdoptAdjustment adoption, Attempt attempt, Today today) {
        this.desk = desk;
        this.adoption = adoption;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable RegionCode region,
            @RequestParam Optional<Integer> tahun,
            @RequestParam(defaultValue = "") String pd) {
        return form(region, AdjustmentForm.in(tahun.orElse(today.date().getYear()), pd), Map.of());
    }

    /** The same form with the lines of another agency; what was typed stays. */
    @PostMapping(params = "lihat")
    ModelAndView look(@PathVariable RegionCode region, @ModelAttribute AdjustmentForm form) {
        return form(region, form, Map.of());
    }

    @PostMapping(params = "!lihat")
    ModelAndView adopt(@PathVariable RegionCode region, @ModelAttribute AdjustmentForm form) {
        var number = new AtomicInteger();
        return attempt.refused(() -> number.set(adoption.adopt(region, form.draft(desk.lines(region, form)))))
                .map(it -> form(region, form, it.beside(AdjustmentForm.field(it.code()))))
                .orElseGet(
                        () -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/penyesuaian/" + number.get()));
    }

    private ModelAndView form(RegionCode region, AdjustmentForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/adjustment-form", desk.form(region, form, problems), problems);
    }
}
