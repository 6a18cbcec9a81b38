package id.mandala.region;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a region's agencies. */
@Controller
class AgenciesController {

    private final Regions regions;
    private final Agencies agencies;
    private final Today today;

    AgenciesController(Regions regions, Agencies agencies, Today today) {
        this.regions = regions;
        this.agencies = agencies;
        this.today = today;
    }

    @GetMapping("/kerja/{region}/perangkat-daerah")
    String list(
            @PathVariable RegionCode region,
            @RequestParam(name = "masa", defaultValue = "kini") String when,
            @RequestParam(name = "q") Optional<String> text,
            Model model) {
        var actor = Actors.current();
        actor.require(Permission.SEE_REGION, region);
        model.addAttribute(
                "page",
                AgenciesPage.of(
                        regions.get(region),
                        agencies.all(region),
                        agencies.successions(region),
                        today.date(),
                        when,
                        text.orElse(null),
                        actor.may(Permission.EDIT_AGENCIES, region)));
        return "region/agencies";
    }
}
