package id.mandala.budget.line;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a budget line, new or edited; a refused one comes back with its input. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/baris")
class LineController {

    private final YearDesk desk;
    private final EditLines edit;
    private final Attempt attempt;
    private final Today today;

    LineController(YearDesk desk, EditLines edit, Attempt attempt, Today today) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun) {
        return form(
                region, Optional.empty(), LineForm.in(tahun.orElse(today.date().getYear())), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute LineForm form) {
        return attempt.refused(() -> edit.add(region, form.line(region, UUID.randomUUID(), it -> it)))
                .map(it -> form(region, Optional.empty(), form, it.beside(LineForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView(
                        "redirect:/kerja/" + region + "/anggaran?tahun=" + Typed.said(form.year()) + "#lines"));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id) {
        var line = desk.line(region, id);
        return form(region, Optional.of(line), LineForm.of(line), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute LineForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.change(region, id, seen, it -> form.line(region, id, it::standing)))
                .map(it -> form(region, Optional.of(desk.line(region, id)), form, it.beside(LineForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/baris/" + id));
    }

    private ModelAndView form(
            RegionCode region, Optional<BudgetLine> line, LineForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/line-form", desk.form(region, line, form, problems), problems);
    }
}
