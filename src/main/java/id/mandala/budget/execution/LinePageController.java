package id.mandala.budget.execution;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A budget line through its year, and its cash plan. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/baris/{id}")
class LinePageController {

    private final LineDesk desk;
    private final EditCashPlan edit;
    private final Attempt attempt;

    LinePageController(LineDesk desk, EditCashPlan edit, Attempt attempt) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping
    String show(@PathVariable RegionCode region, @PathVariable UUID id, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", desk.page(region, id));
        return "budget/line";
    }

    @GetMapping("/kas")
    ModelAndView askCash(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean rata) {
        return cash(region, id, desk.cash(desk.line(region, id), rata), Map.of());
    }

    @PostMapping("/kas")
    ModelAndView writeCash(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute CashPlanForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.write(region, id, seen, form.plan()))
                .map(it -> cash(region, id, form, it.beside(CashPlanForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/baris/" + id));
    }

    private ModelAndView cash(RegionCode region, UUID id, CashPlanForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/cash-plan", desk.cash(desk.line(region, id), form, problems), problems);
    }
}
