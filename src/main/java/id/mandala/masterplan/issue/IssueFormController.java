package id.mandala.masterplan.issue;

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

/** The form of an issue, new or edited; a refused one comes back with its input. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/isu")
class IssueFormController {

    private final IssueFormDesk desk;
    private final EditIssues edit;
    private final Attempt attempt;

    IssueFormController(IssueFormDesk desk, EditIssues edit, Attempt attempt) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
    }

    /** @param begun what another page had to say about it already, in its address */
    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region, @ModelAttribute IssueForm begun) {
        return form(region, null, begun, Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute IssueForm form) {
        return attempt.refused(() -> edit.add(region, form.statement()))
                .map(it -> form(region, null, form, it.beside(IssueForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/isu"));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id) {
        return form(region, id, IssueForm.of(desk.find(region, id)), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute IssueForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.change(region, id, seen, form.statement()))
                .map(it -> form(region, id, form, it.beside(IssueForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/isu/" + id));
    }

    private ModelAndView form(RegionCode region, @Nullable UUID id, IssueForm form, Map<String, String> problems) {
        return Attempt.page("masterplan/issue-form", desk.page(region, id, form, problems), problems);
    }
}
