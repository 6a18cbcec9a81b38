package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.engine.Item;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** What resembles a text somebody is writing; a page of its own, or the part of it that a form takes in. */
@Controller
class SimilarController {

    private final Regions regions;
    private final Agencies agencies;
    private final LookUp lookUp;

    SimilarController(Regions regions, Agencies agencies, LookUp lookUp) {
        this.regions = regions;
        this.agencies = agencies;
        this.lookUp = lookUp;
    }

    @GetMapping("/kerja/{region}/tumpang-tindih/mirip")
    String similar(
            @PathVariable RegionCode region,
            @ModelAttribute SimilarQuestion question,
            @RequestHeader(name = "X-Part", required = false) Optional<String> part,
            Model model) {
        Actors.current().require(Permission.EDIT_INITIATIVES, region);
        var found = question.isEmpty()
                ? Optional.<Lookalikes>empty()
                : Optional.of(lookUp.of(region, item(region, question), question.self()));
        model.addAttribute("page", new SimilarPage(regions.get(region), question, found, question.self()));
        return part.isPresent() ? "overlap/similar :: found" : "overlap/similar";
    }

    private Item item(RegionCode region, SimilarQuestion question) {
        var agency = question.agency()
                .flatMap(it -> agencies.find(region, it))
                .map(Agency::name)
                .orElse("");
        return question.item(region, agency);
    }
}
