package id.mandala.masterplan.version;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan as it stood on a day, and each of its initiatives in full; to read only. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/versi")
class OnDateController {

    private final Regions regions;
    private final VersionDesk desk;
    private final PlanVersions versions;
    private final FrozenPages frozen;
    private final Today today;

    OnDateController(Regions regions, VersionDesk desk, PlanVersions versions, FrozenPages frozen, Today today) {
        this.regions = regions;
        this.desk = desk;
        this.versions = versions;
        this.frozen = frozen;
        this.today = today;
    }

    @GetMapping("/pada")
    String list(
            @PathVariable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate tanggal,
            @RequestParam(required = false) @Nullable Integer hal,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var day = Optional.ofNullable(tanggal).orElseGet(today::date);
        var stood = versions.inForce(region, day).map(it -> frozen.stood(it, hal));
        model.addAttribute("page", new OnDatePage(regions.get(region), day, stood));
        return "masterplan/version-on-date";
    }

    @GetMapping("/pada/{day}/{id}")
    String one(
            @PathVariable RegionCode region,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @PathVariable UUID id,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        return show(region, VersionDesk.found(versions.inForce(region, day)), id, model);
    }

    @GetMapping("/{number:\\d{1,4}}/inisiatif/{id}")
    String ofVersion(@PathVariable RegionCode region, @PathVariable int number, @PathVariable UUID id, Model model) {
        return show(region, desk.version(region, number), id, model);
    }

    private String show(RegionCode region, PlanVersion version, UUID id, Model model) {
        model.addAttribute("page", frozen.one(regions.get(region), version, id));
        return "masterplan/version-initiative";
    }
}
