package id.mandala.masterplan.study;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Initiatives;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where the planner writes why an initiative goes on without a favourable verdict. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/{id}/tanpa-kajian")
class WaiverController {

    private final Regions regions;
    private final Initiatives initiatives;
    private final RecordStudy record;
    private final Attempt attempt;

    WaiverController(Regions regions, Initiatives initiatives, RecordStudy record, Attempt attempt) {
        this.regions = regions;
        this.initiatives = initiatives;
        this.record = record;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, "", Map.of());
    }

    @PostMapping
    ModelAndView waive(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam long version) {
        return attempt.refused(() -> record.waive(region, id, new Version(version), reason))
                .map(it -> page(region, id, reason, it.beside("reason")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id));
    }

    private ModelAndView page(RegionCode region, UUID id, String reason, Map<String, String> problems) {
        Actors.current().require(Permission.ALIGN_PROPOSALS, region);
        var initiative =
                initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = new WaiverPage(regions.get(region), initiative, reason, initiative.version(), problems);
        return Attempt.page("masterplan/study-waiver", page, problems);
    }
}
