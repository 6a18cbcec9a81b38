package id.mandala.budget.line;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of the budget: what each source gives, and every line. */
@Controller
class YearController {

    private final YearDesk desk;
    private final Today today;

    YearController(YearDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
    }

    @GetMapping("/kerja/{region}/anggaran")
    String show(
            @PathVariable RegionCode region,
            @RequestParam Optional<Integer> tahun,
            @RequestParam(defaultValue = "") String pd,
            @RequestParam Optional<Integer> baru,
            @RequestParam Optional<Integer> berubah,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute(
                "page", desk.page(region, tahun.orElse(today.date().getYear()), Chosen.id(pd), today.date()));
        model.addAttribute("added", baru);
        model.addAttribute("changed", berubah);
        return "budget/year";
    }
}
