package id.mandala.overlap.cases;

import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what an outcome changes in the working plan, and carries it out. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/kasus/{number:\\d{1,6}}/pelaksanaan")
class CarryOutController {

    private static final Pattern SEEN = Pattern.compile("([0-9a-f-]{36})=(\\d{1,9})");

    private final Regions regions;
    private final Agencies agencies;
    private final CaseDesk desk;
    private final PlanChanges changes;
    private final CarryOut carryOut;

    CarryOutController(Regions regions, Agencies agencies, CaseDesk desk, PlanChanges changes, CarryOut carryOut) {
        this.regions = regions;
        this.agencies = agencies;
        this.desk = desk;
        this.changes = changes;
        this.carryOut = carryOut;
    }

    @GetMapping
    String ask(@PathVariable RegionCode region, @PathVariable int number, Model model) {
        var it = desk.mine(region, number);
        var decision = it.toBeCarriedOut();
        model.addAttribute(
                "page",
                new CarryOutPage(
                        regions.get(region), it, decision, AgencyNames.of(agencies, region), changes.of(it, decision)));
        return "overlap/case-carry-out";
    }

    @PostMapping
    String carryOut(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam(defaultValue = "") List<String> seen,
            @RequestParam long version) {
        carryOut.carryOut(region, number, new Version(version), versions(seen));
        return "redirect:" + CaseDesk.path(region, number);
    }

    private static Map<UUID, Version> versions(List<String> seen) {
        var versions = new HashMap<UUID, Version>();
        for (var typed : seen) {
            var parts = SEEN.matcher(typed);
            if (!parts.matches()) {
                throw new StaleVersion();
            }
            versions.put(UUID.fromString(parts.group(1)), new Version(Long.parseLong(parts.group(2))));
        }
        return versions;
    }
}
