package id.mandala.masterplan.idea;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ideas sent to a region. */
@Controller
class IdeasController {

    private static final List<String> STATES = List.of("OPEN", "ADOPTED", "DECLINED");

    private final Regions regions;
    private final Ideas ideas;

    IdeasController(Regions regions, Ideas ideas) {
        this.regions = regions;
        this.ideas = ideas;
    }

    @GetMapping("/kerja/{region}/masterplan/gagasan")
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var all = ideas.of(region);
        var groups = STATES.stream()
                .map(state -> new IdeasPage.Group(
                        state,
                        all.stream()
                                .filter(it -> it.state().name().equals(state))
                                .toList()))
                .filter(it -> !it.ideas().isEmpty())
                .toList();
        model.addAttribute("page", new IdeasPage(regions.get(region), groups));
        return "masterplan/idea-list";
    }
}
