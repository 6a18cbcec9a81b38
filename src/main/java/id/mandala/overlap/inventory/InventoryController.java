package id.mandala.overlap.inventory;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Agency;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a region's applications. */
@Controller
class InventoryController {

    private final Regions regions;
    private final Inventory inventory;
    private final OwnerAgencies owners;
    private final Editors editors;

    InventoryController(Regions regions, Inventory inventory, OwnerAgencies owners, Editors editors) {
        this.regions = regions;
        this.inventory = inventory;
        this.owners = owners;
        this.editors = editors;
    }

    @GetMapping("/kerja/{region}/aplikasi")
    String list(@PathVariable RegionCode region, @ModelAttribute InventoryQuestion question, Model model) {
        var actor = Actors.current();
        actor.require(Permission.SEE_REGION, region);
        var agencies = owners.in(region);
        var editable = editors.editable(region, agencies.all()).stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
        var rows = inventory.page(region, question).stream()
                .map(it -> row(it, editable))
                .toList();
        var all = inventory.totals(region, Set.of());
        model.addAttribute(
                "page",
                new InventoryPage(
                        regions.get(region),
                        question,
                        agencies.living(),
                        rows,
                        question.isAsked() ? inventory.totals(region, question) : all,
                        all,
                        rows.stream().anyMatch(it -> it.application().demo()),
                        new InventoryPage.Rights(
                                editors.mayEditSome(region),
                                actor.may(Permission.IMPORT_INITIATIVES, region),
                                actor.may(Permission.PUBLISH_INITIATIVES, region))));
        return "overlap/application-list";
    }

    private InventoryPage.Row row(ApplicationLists.Line line, Set<UUID> editable) {
        var application = line.application();
        var idle = application.idleOn(inventory.today());
        return new InventoryPage.Row(
                application,
                line.agency(),
                idle.orElse(null),
                idle.isPresent() && editable.contains(application.facts().agency()));
    }
}
