package id.mandala.budget.revenue;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview of a region's own-source revenue. */
@Controller
class RevenueController {

    private final RevenueOverview overview;

    RevenueController(RevenueOverview overview) {
        this.overview = overview;
    }

    @GetMapping("/kerja/{region}/anggaran/pad")
    String list(@PathVariable RegionCode region, @ModelAttribute RevenueQuestion question, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", overview.of(region, question));
        return "budget/revenue-list";
    }
}
