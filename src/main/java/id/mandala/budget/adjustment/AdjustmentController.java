package id.mandala.budget.adjustment;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adopted adjustments, and each with what it moved. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/penyesuaian")
class AdjustmentController {

    private final AdjustmentDesk desk;

    AdjustmentController(AdjustmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", desk.list(region));
        return "budget/adjustment-list";
    }

    @GetMapping("/{number:\\d+}")
    String show(@PathVariable RegionCode region, @PathVariable int number, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", desk.page(region, number));
        return "budget/adjustment";
    }
}
