package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
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

/** Where an agency says whether its quick win went on in a year. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/{id}/keberlanjutan/{year}")
class ContinuityController {

    private final Regions regions;
    private final Initiatives initiatives;
    private final Continuities continuities;
    private final Editors editors;
    private final ReportContinuity report;
    private final Attempt attempt;

    ContinuityController(
            Regions regions,
            Initiatives initiatives,
            Continuities continuities,
            Editors editors,
            ReportContinuity report,
            Attempt attempt) {
        this.regions = regions;
        this.initiatives = initiatives;
        this.continuities = continuities;
        this.editors = editors;
        this.report = report;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable int year) {
        var initiative = find(region, id);
        var said = continuities.of(region, id).get(year);
        var form = new ContinuityPage.Form(
                said == null ? "" : said.state().name(), said == null ? "" : said.note(), (long) initiative.version());
        return page(initiative, year, form, Map.of());
    }

    @PostMapping
    ModelAndView report(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable int year,
            @ModelAttribute ContinuityPage.Form form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> report.report(region, id, seen, year, form.continuity()))
                .map(it -> page(find(region, id), year, form, it.beside(ContinuityPage.Form.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id));
    }

    private ModelAndView page(Initiative initiative, int year, ContinuityPage.Form form, Map<String, String> problems) {
        editors.require(initiative.region(), initiative.outline().lead());
        var page = new ContinuityPage(regions.get(initiative.region()), initiative, year, form, problems);
        return Attempt.page("masterplan/quick-win-form", page, problems);
    }

    private Initiative find(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
