package id.mandala.masterplan;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows initiatives to everybody, one or all, after saying who will see them. */
@Controller
@RequestMapping("/kerja/{region}/masterplan")
class PublicationController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final EditInitiatives edit;

    PublicationController(Regions regions, Masterplans masterplans, Initiatives initiatives, EditInitiatives edit) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.edit = edit;
    }

    @GetMapping("/terbit")
    String askAll(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.PUBLISH_INITIATIVES, region);
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        model.addAttribute("page", new PublicationPage(regions.get(region), null, initiatives.unpublished(plan)));
        return "masterplan/publication";
    }

    @PostMapping("/terbit")
    String publishAll(@PathVariable RegionCode region) {
        edit.publish(region, Optional.empty());
        return "redirect:/kerja/" + region + "/masterplan";
    }

    @GetMapping("/{id}/terbit")
    String askOne(@PathVariable RegionCode region, @PathVariable UUID id, Model model) {
        Actors.current().require(Permission.PUBLISH_INITIATIVES, region);
        var one = initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new PublicationPage(regions.get(region), one, 1));
        return "masterplan/publication";
    }

    @PostMapping("/{id}/terbit")
    String publishOne(@PathVariable RegionCode region, @PathVariable UUID id) {
        edit.publish(region, Optional.of(id));
        return "redirect:/kerja/" + region + "/masterplan/" + id;
    }
}
