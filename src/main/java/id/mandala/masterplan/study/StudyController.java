package id.mandala.masterplan.study;

import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of a feasibility study; {@code ralat} names the one it corrects. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/{id}/kajian")
class StudyController {

    private final Regions regions;
    private final Initiatives initiatives;
    private final Studies studies;
    private final Editors editors;
    private final RecordStudy record;
    private final Attempt attempt;

    StudyController(
            Regions regions,
            Initiatives initiatives,
            Studies studies,
            Editors editors,
            RecordStudy record,
            Attempt attempt) {
        this.regions = regions;
        this.initiatives = initiatives;
        this.studies = studies;
        this.editors = editors;
        this.record = record;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable RegionCode region, @PathVariable UUID id, @RequestParam(defaultValue = "0") int ralat) {
        var initiative = find(region, id);
        var corrected = studies.of(initiative).stream()
                .filter(it -> it.seq() == ralat)
                .findFirst()
                .orElse(null);
        return page(initiative, StudyForm.empty(corrected, initiative.version()), Map.of());
    }

    @PostMapping
    ModelAndView record(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute StudyForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(
                        () -> record.record(region, id, seen, form.opinion(), Optional.ofNullable(form.corrects())))
                .map(it -> page(find(region, id), form, it.beside(StudyForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id));
    }

    private ModelAndView page(Initiative initiative, StudyForm form, Map<String, String> problems) {
        editors.require(initiative.region(), initiative.outline().lead());
        var page = new StudyPage(regions.get(initiative.region()), initiative, form, problems);
        return Attempt.page("masterplan/study-form", page, problems);
    }

    private Initiative find(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
