package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of an initiative, new or edited; a refused one comes back with its input. */
@Controller
@RequestMapping("/kerja/{region}/masterplan")
class InitiativeFormController {

    private final InitiativeFormDesk desk;
    private final EditInitiatives edit;
    private final Attempt attempt;
    private final List<String> asides;

    InitiativeFormController(
            InitiativeFormDesk desk,
            EditInitiatives edit,
            Attempt attempt,
            ObjectProvider<InitiativeFormAside> asides) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
        this.asides = asides.orderedStream().map(InitiativeFormAside::template).toList();
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region) {
        return form(region, null, desk.empty(region), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute InitiativeForm form) {
        return attempt.refused(() -> edit.add(region, form.outline()))
                .map(it -> form(region, null, form, it.beside(InitiativeForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan"));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id) {
        return form(region, id, desk.filled(region, id), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute InitiativeForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.change(region, id, seen, form.outline()))
                .map(it -> form(region, id, form, it.beside(InitiativeForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id));
    }

    private ModelAndView form(RegionCode region, @Nullable UUID id, InitiativeForm form, Map<String, String> problems) {
        return Attempt.page("masterplan/initiative-form", desk.page(region, id, form, problems), problems)
                .addObject("asides", asides);
    }
}
