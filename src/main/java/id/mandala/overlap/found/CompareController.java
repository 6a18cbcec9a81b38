package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Two things side by side: both of the region, or one of it and one that another region has published. */
@Controller
class CompareController {

    private final Regions regions;
    private final CompareDesk desk;

    CompareController(Regions regions, CompareDesk desk) {
        this.regions = regions;
        this.desk = desk;
    }

    /** @param lain whose the second is, where it is not the region's own */
    @GetMapping("/kerja/{region}/tumpang-tindih/banding")
    String compare(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") List<String> item,
            @RequestParam(required = false) Optional<RegionCode> lain,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var refs = item.stream().flatMap(it -> ItemRef.parsed(it).stream()).toList();
        if (refs.size() != 2) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "page", desk.page(regions.get(region), refs.getFirst(), lain.orElse(region), refs.getLast()));
        return "overlap/compare";
    }
}
