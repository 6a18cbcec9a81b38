package id.mandala.overlap.inventory;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one application. */
@Controller
class OneApplicationController {

    private final Regions regions;
    private final Inventory inventory;
    private final OwnerAgencies owners;
    private final ApplicationTies ties;
    private final Editors editors;

    OneApplicationController(
            Regions regions, Inventory inventory, OwnerAgencies owners, ApplicationTies ties, Editors editors) {
        this.regions = regions;
        this.inventory = inventory;
        this.owners = owners;
        this.ties = ties;
        this.editors = editors;
    }

    @GetMapping("/kerja/{region}/aplikasi/{id}")
    String show(@PathVariable RegionCode region, @PathVariable UUID id, Model model) {
        var actor = Actors.current();
        actor.require(Permission.SEE_REGION, region);
        var application = inventory.get(region, id);
        var it = application.facts();
        var agencies = owners.in(region);
        model.addAttribute(
                "page",
                new ApplicationPage(
                        regions.get(region),
                        application,
                        agencies.name(it.agency()),
                        agencies.now(it.agency()),
                        application.idleOn(inventory.today()).orElse(null),
                        ties.initiative(application).orElse(null),
                        ties.cases(application).orElse(null),
                        editors.mayEdit(region, it.agency()),
                        actor.may(Permission.PUBLISH_INITIATIVES, region)));
        return "overlap/application-page";
    }
}
