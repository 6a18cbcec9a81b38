package id.mandala.budget.revenue;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of an account, and what takes it or one of its years out again. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad/{id}")
class RevenueAccountController {

    private final RevenueAccountDesk desk;
    private final EditRevenue edit;
    private final Attempt attempt;

    RevenueAccountController(RevenueAccountDesk desk, EditRevenue edit, Attempt attempt) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, Map.of());
    }

    @PostMapping("/hapus")
    ModelAndView remove(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam long version) {
        return attempt.refused(() -> edit.remove(region, id, new Version(version)))
                .map(it -> page(region, id, it.beside("hapus")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/pad"));
    }

    @PostMapping("/tahun/{year:\\d{4}}/hapus")
    ModelAndView removeYear(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestParam long version) {
        return attempt.refused(() -> edit.removeYear(region, id, year, new Version(version)))
                .map(it -> page(region, id, it.beside("tahun")))
                .orElseGet(() -> new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id)));
    }

    private ModelAndView page(RegionCode region, UUID id, Map<String, String> problems) {
        return Attempt.page("budget/revenue-account", desk.page(region, id, problems), problems);
    }
}
