package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.engine.Item;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What resembles a text somebody is writing; a page of its own, or the part of it that a form takes in. */
@Controller
class SimilarController {

    private final Regions regions;
    private final Agencies agencies;
    private final Resembling resembling;

    SimilarController(Regions regions, Agencies agencies, Resembling resembling) {
        this.regions = regions;
        this.agencies = agencies;
        this.resembling = resembling;
    }

    @GetMapping("/kerja/{region}/tumpang-tindih/mirip")
    String similar(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(required = false) Optional<UUID> lead,
            @RequestParam(defaultValue = "") String except,
            @RequestHeader(name = "X-Part", required = false) Optional<String> part,
            Model model) {
        Actors.current().require(Permission.EDIT_INITIATIVES, region);
        var agency =
                lead.flatMap(it -> agencies.find(region, it)).map(Agency::name).orElse("");
        var item = new Item("", region.value(), agency, name, description, Set.of());
        var found = name.isBlank() && description.isBlank()
                ? Optional.<Resembling.Found>empty()
                : Optional.of(
                        resembling.to(region, item, it -> !it.ref().toString().equals(except)));
        model.addAttribute("page", new SimilarPage(regions.get(region), name, description, found));
        return part.isPresent() ? "overlap/similar :: found" : "overlap/similar";
    }
}
