package id.mandala.budget.pledge;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
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

/** Money of others: a year's letters, and the form of one. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/dana-lain")
class PledgeController {

    private final PledgeDesk desk;
    private final EditPledges edit;
    private final Attempt attempt;

    PledgeController(PledgeDesk desk, EditPledges edit, Attempt attempt) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping
    String list(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", desk.list(region, tahun));
        return "budget/pledge-list";
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun) {
        return form(region, Optional.empty(), desk.blank(tahun), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute PledgeForm form) {
        return attempt.refused(() -> edit.add(form.pledge(region, UUID.randomUUID(), false)))
                .map(it -> form(region, Optional.empty(), form, it.beside(PledgeForm.field(it.code()))))
                .orElseGet(() -> toList(region, Typed.said(form.year())));
    }

    @GetMapping("/{id}")
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        var present = desk.pledge(region, id);
        return form(region, Optional.of(present), PledgeForm.of(present), Map.of());
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute PledgeForm form) {
        var present = desk.pledge(region, id);
        return attempt.refused(() -> edit.change(form.pledge(region, id, present.demo())))
                .map(it -> form(region, Optional.of(present), form, it.beside(PledgeForm.field(it.code()))))
                .orElseGet(() -> toList(region, Typed.said(form.year())));
    }

    @PostMapping("/{id}/hapus")
    ModelAndView remove(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam long version) {
        var present = desk.pledge(region, id);
        edit.remove(present, version);
        return toList(region, String.valueOf(present.year()));
    }

    private static ModelAndView toList(RegionCode region, String year) {
        return new ModelAndView("redirect:/kerja/" + region + "/anggaran/dana-lain?tahun=" + year);
    }

    private ModelAndView form(
            RegionCode region, Optional<Pledge> present, PledgeForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/pledge-form", desk.form(region, present, form, problems), problems);
    }
}
