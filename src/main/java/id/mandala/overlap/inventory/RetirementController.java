package id.mandala.overlap.inventory;

import id.mandala.masterplan.Editors;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Retires an application, for a reason in words. */
@Controller
@RequestMapping("/kerja/{region}/aplikasi/{id}/pensiun")
class RetirementController {

    private final Regions regions;
    private final Inventory inventory;
    private final Editors editors;
    private final EditApplications edit;
    private final Attempt attempt;

    RetirementController(
            Regions regions, Inventory inventory, Editors editors, EditApplications edit, Attempt attempt) {
        this.regions = regions;
        this.inventory = inventory;
        this.editors = editors;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, "", Map.of());
    }

    @PostMapping
    ModelAndView retire(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam long version) {
        return attempt.refused(() -> edit.retire(region, id, new Version(version), reason))
                .map(it -> page(region, id, reason, it.beside("reason")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/aplikasi/" + id));
    }

    private ModelAndView page(RegionCode region, UUID id, String reason, Map<String, String> problems) {
        var application = inventory.get(region, id);
        editors.require(region, application.facts().agency());
        var page = new RetirementPage(
                regions.get(region),
                application,
                application.idleOn(inventory.today()).orElse(null),
                reason,
                problems);
        return Attempt.page("overlap/application-retire", page, problems);
    }
}
