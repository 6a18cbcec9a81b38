package id.mandala.budget.apbd;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole budget in its main items, and the smart-city share of it. */
@Controller
class ApbdController {

    private final Regions regions;
    private final BudgetFigures figures;

    ApbdController(Regions regions, BudgetFigures figures) {
        this.regions = regions;
        this.figures = figures;
    }

    @GetMapping("/kerja/{region}/anggaran/apbd")
    String show(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", new ApbdPage(regions.get(region), figures.of(region), figures.tagged(region)));
        return "budget/apbd";
    }
}
