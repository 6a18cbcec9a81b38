package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Flags what an adopted initiative lacks to go on. */
@Controller
class ContinuityController {

    private final Regions regions;
    private final VersionDesk desk;
    private final PlanVersions versions;
    private final VersionContents contents;
    private final DimensionFrameworks frameworks;
    private final Today today;

    ContinuityController(
            Regions regions,
            VersionDesk desk,
            PlanVersions versions,
            VersionContents contents,
            DimensionFrameworks frameworks,
            Today today) {
        this.regions = regions;
        this.desk = desk;
        this.versions = versions;
        this.contents = contents;
        this.frameworks = frameworks;
        this.today = today;
    }

    @GetMapping("/kerja/{region}/masterplan/versi/kesinambungan")
    @Transactional(readOnly = true)
    String check(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "false") boolean semua,
            @RequestParam(required = false) @Nullable Integer hal,
            Model model) {
        var plan = desk.plan(region);
        var version = versions.inForce(plan, today.date());
        var lines = Continuity.between(version.map(contents::of), contents.working(plan));
        var missing = lines.stream().filter(it -> !it.missing().isEmpty()).toList();
        model.addAttribute(
                "page",
                new ContinuityPage(
                        regions.get(region),
                        version,
                        frameworks.get(plan.framework()),
                        Slice.of(semua ? lines : missing, hal, Slice.PER_PAGE),
                        lines.size(),
                        missing.size(),
                        semua));
        return "masterplan/version-continuity";
    }
}
