package id.mandala.overlap.inventory;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of an application, new or edited; a refused one comes back with its input. */
@Controller
@RequestMapping("/kerja/{region}/aplikasi")
class ApplicationFormController {

    private final ApplicationFormDesk desk;
    private final EditApplications edit;
    private final Attempt attempt;

    ApplicationFormController(ApplicationFormDesk desk, EditApplications edit, Attempt attempt) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region) {
        return form(region, null, ApplicationForm.EMPTY, Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute ApplicationForm form) {
        return attempt.refused(() -> edit.add(region, desk.facts(region, null, form)))
                .map(it -> form(region, null, form, it.beside(ApplicationForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/aplikasi"));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id) {
        return form(region, id, desk.filled(region, id), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute ApplicationForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.change(region, id, seen, desk.facts(region, id, form)))
                .map(it -> form(region, id, form, it.beside(ApplicationForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/aplikasi/" + id));
    }

    private ModelAndView form(
            RegionCode region, @Nullable UUID id, ApplicationForm form, Map<String, String> problems) {
        return Attempt.page("overlap/application-form", desk.page(region, id, form, problems), problems);
    }
}
