package id.mandala.portal;

import id.mandala.region.Area;
import id.mandala.region.Regions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page, and the search for a region. */
@Controller
class FrontController {

    private static final int MOST_FOUND = 20;

    private final Nations nations;
    private final Regions regions;

    FrontController(Nations nations, Regions regions) {
        this.nations = nations;
        this.regions = regions;
    }

    /** @param sought what was typed; empty before the first search */
    record FrontPage(Optional<Nation> nation, int regencies, String sought, List<Area> found) {}

    @GetMapping("/")
    String front(@RequestParam(name = "q", defaultValue = "") String sought, Model model) {
        var found = sought.isBlank() ? List.<Area>of() : regions.search(sought, MOST_FOUND);
        if (found.size() == 1) {
            return "redirect:/" + found.getFirst().code();
        }
        model.addAttribute(
                "page", new FrontPage(nations.newest(), regions.regencies().size(), sought.strip(), found));
        return "portal/front";
    }
}
