package id.mandala.masterplan.proposal;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a part of a proposal. A page with a script saves it as it is typed; without one it is saved by its button. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/{id}/isian/{path}")
class PartController {

    private final Regions regions;
    private final InitiativeDesk desk;
    private final Proposals proposals;
    private final PartChoices choices;
    private final SavePart savePart;
    private final Attempt attempt;

    PartController(
            Regions regions,
            InitiativeDesk desk,
            Proposals proposals,
            PartChoices choices,
            SavePart savePart,
            Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.proposals = proposals;
        this.choices = choices;
        this.savePart = savePart;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable String path) {
        var found = desk.find(region, id);
        var kind = PartKind.get(path);
        var part = proposals.of(region, id).part(kind);
        return page(found, kind, PartForm.of(part, found.initiative().outline().span()), Map.of());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest request) {
        var kind = PartKind.get(path);
        var form = PartForm.read(kind, request);
        return attempt.refused(() -> savePart.save(region, id, new Version(version), kind, form.part()))
                .map(it -> page(desk.find(region, id), kind, form, it.beside(form.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + next(region, id, lanjut)));
    }

    /** The button says where to go on. */
    private static String next(RegionCode region, UUID id, String further) {
        var initiative = "/kerja/" + region + "/masterplan/" + id;
        return PartKind.at(further)
                .map(it -> initiative + "/isian/" + it.path())
                .orElse(initiative);
    }

    private ModelAndView page(InitiativeDesk.Found found, PartKind kind, PartForm form, Map<String, String> problems) {
        var initiative = found.initiative();
        if (problems.isEmpty()) {
            desk.requireOpen(initiative);
        }
        var parts = proposals.of(initiative.region(), initiative.id()).asked();
        var page = new PartPage(
                regions.get(initiative.region()), initiative, kind, parts, form, choices.of(found, kind), problems);
        return Attempt.page("masterplan/part", page, problems);
    }
}
