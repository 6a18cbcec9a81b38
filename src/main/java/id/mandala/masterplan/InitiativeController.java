package id.mandala.masterplan;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one initiative. */
@Controller
class InitiativeController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final Editors editors;

    InitiativeController(
            Regions regions,
            Masterplans masterplans,
            Initiatives initiatives,
            DimensionFrameworks frameworks,
            Agencies agencies,
            Editors editors) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.editors = editors;
    }

    @GetMapping("/kerja/{region}/masterplan/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable RegionCode region, @PathVariable UUID id, Model model) {
        var actor = Actors.current();
        actor.require(Permission.SEE_REGION, region);
        var initiative = initiatives.find(region, id).orElseThrow(InitiativeController::unknown);
        var plan = masterplans.current(region).orElseThrow(InitiativeController::unknown);
        var outline = initiative.outline();
        var names = agencies.all(region).stream().collect(Collectors.toMap(Agency::id, Agency::name));
        model.addAttribute(
                "page",
                new InitiativePage(
                        regions.get(region),
                        plan,
                        initiative,
                        frameworks.get(plan.framework()).get(outline.dimension()),
                        names.getOrDefault(outline.lead(), ""),
                        agencies.holdersOf(region, outline.lead()).stream()
                                .filter(it -> !it.id().equals(outline.lead()))
                                .map(Agency::name)
                                .toList(),
                        outline.supporting().stream()
                                .map(it -> names.getOrDefault(it, ""))
                                .sorted()
                                .toList(),
                        InitiativePage.years(initiative, initiatives.years(region, id)),
                        editors.mayEdit(region, outline.lead()),
                        actor.may(Permission.PUBLISH_INITIATIVES, region)));
        return "masterplan/initiative";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
