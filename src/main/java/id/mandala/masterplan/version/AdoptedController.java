package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The plan in force for everybody; there is no such page before a version is promulgated. */
@Controller
@RequestMapping("/{region:\\d{2}\\.\\d{2}}/masterplan")
class AdoptedController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final PlanVersions versions;
    private final VersionFiles files;
    private final DimensionFrameworks frameworks;
    private final Today today;

    AdoptedController(
            Regions regions,
            Masterplans masterplans,
            PlanVersions versions,
            VersionFiles files,
            DimensionFrameworks frameworks,
            Today today) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.versions = versions;
        this.files = files;
        this.frameworks = frameworks;
        this.today = today;
    }

    @GetMapping
    String show(@PathVariable RegionCode region, Model model) {
        var area = regions.find(region).orElseThrow(AdoptedController::unknown);
        var version = VersionDesk.found(versions.inForce(region, today.date()));
        var plan = masterplans.find(region, version.plan()).orElseThrow(AdoptedController::unknown);
        var counts = frameworks.get(plan.framework()).dimensions().stream()
                .map(it -> new AdoptedPage.Count(it, version.counted().getOrDefault(it.key(), 0)))
                .toList();
        model.addAttribute("page", new AdoptedPage(area, plan, version, counts, files.find(version)));
        return "masterplan/version-public";
    }

    /** The name has a dot, so that no cache of pages keeps it. */
    @GetMapping("/naskah-{number:\\d{1,4}}.{extension:pdf|docx}")
    ResponseEntity<byte[]> file(
            @PathVariable RegionCode region, @PathVariable int number, @PathVariable String extension) {
        var version = VersionDesk.found(versions.inForce(region, today.date()).filter(it -> it.number() == number));
        if (files.find(version).filter(it -> it.extension().equals(extension)).isEmpty()) {
            throw unknown();
        }
        return FileAnswer.of(files, version);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
