package id.mandala.budget.execution;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What auditors found: the list, and the form of one, new for a line or to be followed up. */
@Controller
@RequestMapping("/kerja/{region}/anggaran")
class FindingController {

    private final FindingDesk desk;
    private final EditFindings edit;
    private final Attempt attempt;

    FindingController(FindingDesk desk, EditFindings edit, Attempt attempt) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping("/temuan")
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", desk.list(region));
        return "budget/finding-list";
    }

    @GetMapping("/baris/{line}/temuan")
    ModelAndView askNew(@PathVariable RegionCode region, @PathVariable UUID line) {
        return form(region, line, true, desk.blank(), Map.of());
    }

    @PostMapping("/baris/{line}/temuan")
    ModelAndView add(@PathVariable RegionCode region, @PathVariable UUID line, @ModelAttribute FindingForm form) {
        desk.form(region, line, true, form, Map.of()); // a line that is not there has no findings
        return attempt.refused(() -> edit.add(form.finding(region, UUID.randomUUID(), line, false)))
                .map(it -> form(region, line, true, form, it.beside(FindingForm.field(it.code()))))
                .orElseGet(() -> toLine(region, line));
    }

    @GetMapping("/temuan/{id}")
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        var present = desk.finding(region, id);
        return form(region, present.line(), false, FindingForm.of(present), Map.of());
    }

    @PostMapping("/temuan/{id}")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute FindingForm form) {
        var present = desk.finding(region, id);
        return attempt.refused(() -> edit.change(form.finding(region, id, present.line(), present.demo())))
                .map(it -> form(region, present.line(), false, form, it.beside(FindingForm.field(it.code()))))
                .orElseGet(() -> toLine(region, present.line()));
    }

    private static ModelAndView toLine(RegionCode region, UUID line) {
        return new ModelAndView("redirect:/kerja/" + region + "/anggaran/baris/" + line + "#temuan");
    }

    private ModelAndView form(
            RegionCode region, UUID line, boolean isNew, FindingForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/finding-form", desk.form(region, line, isNew, form, problems), problems);
    }
}
