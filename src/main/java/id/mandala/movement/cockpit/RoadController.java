package id.mandala.movement.cockpit;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Rounds;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A regency's or province's own road, and its next step. */
@Controller
class RoadController {

    /**
     * One round of it.
     *
     * @param road with at least one step
     */
    record Travelled(String round, String name, Road road) {}

    record RoadPage(Area area, List<Travelled> roads) {

        public Optional<Travelled> now() {
            return roads.stream().filter(it -> !it.road().isComplete()).findFirst();
        }
    }

    private final Rounds rounds;
    private final CockpitController cockpit;
    private final Regions regions;

    RoadController(Rounds rounds, CockpitController cockpit, Regions regions) {
        this.rounds = rounds;
        this.cockpit = cockpit;
        this.regions = regions;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/gerakan")
    ModelAndView regency(@PathVariable RegionCode region) {
        return page(region);
    }

    @GetMapping("/kerja/{region:\\d{2}}/gerakan/jalan")
    ModelAndView province(@PathVariable RegionCode region) {
        return page(region);
    }

    private ModelAndView page(RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        var roads = rounds.all().stream()
                .filter(it -> it.tier().fits(region))
                .flatMap(it -> cockpit
                        .road(it, region)
                        .filter(road -> !road.steps().isEmpty())
                        .map(road -> new Travelled(it.id(), it.name(), road))
                        .stream())
                .toList();
        return new ModelAndView("movement/road", "page", new RoadPage(regions.get(region), roads));
    }
}
