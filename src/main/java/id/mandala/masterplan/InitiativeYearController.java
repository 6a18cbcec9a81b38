package id.mandala.masterplan;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form that says whether an initiative ran in a year, or why not. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/{id}/tahun/{year}")
class InitiativeYearController {

    private final Regions regions;
    private final Initiatives initiatives;
    private final Editors editors;
    private final EditInitiatives edit;
    private final Attempt attempt;

    InitiativeYearController(
            Regions regions, Initiatives initiatives, Editors editors, EditInitiatives edit, Attempt attempt) {
        this.regions = regions;
        this.initiatives = initiatives;
        this.editors = editors;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable int year) {
        var initiative = initiative(region, id);
        initiative.checkCovers(year);
        var status = initiatives.years(region, id).get(year);
        return form(initiative, year, YearForm.of(initiative, status), Map.of());
    }

    @PostMapping
    ModelAndView report(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable int year,
            @ModelAttribute YearForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.report(region, id, seen, year, form.status()))
                .map(it -> form(initiative(region, id), year, form, it.beside(YearForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id));
    }

    private ModelAndView form(Initiative initiative, int year, YearForm form, Map<String, String> problems) {
        editors.require(initiative.region(), initiative.outline().lead());
        var page = new YearPage(regions.get(initiative.region()), initiative, year, form, problems);
        return Attempt.page("masterplan/year-form", page, problems);
    }

    private Initiative initiative(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
