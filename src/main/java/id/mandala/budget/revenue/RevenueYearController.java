package id.mandala.budget.revenue;

import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of a year of an account. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad/{id}/tahun")
class RevenueYearController {

    private final Regions regions;
    private final EditRevenue edit;
    private final RevenueAccounts accounts;
    private final Today today;
    private final Attempt attempt;

    RevenueYearController(Regions regions, EditRevenue edit, RevenueAccounts accounts, Today today, Attempt attempt) {
        this.regions = regions;
        this.edit = edit;
        this.accounts = accounts;
        this.today = today;
        this.attempt = attempt;
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region, @PathVariable UUID id) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        return form(account, true, RevenueYearForm.empty(next(accounts.years(account))), Map.of());
    }

    /** The one after the latest written. */
    private int next(List<RevenueYear> years) {
        return years.isEmpty() ? today.date().getYear() : years.getLast().year() + 1;
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute RevenueYearForm form) {
        return write(region, id, true, new Version(0), form);
    }

    @GetMapping("/{year:\\d{4}}")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable int year) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        var present = accounts.years(account).stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return form(account, false, RevenueYearForm.of(present), Map.of());
    }

    @PostMapping("/{year:\\d{4}}")
    ModelAndView change(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable int year,
            @ModelAttribute RevenueYearForm form) {
        var same = new RevenueYearForm(
                String.valueOf(year), form.target(), form.changed(), form.realised(), form.until(), form.version());
        return write(region, id, false, new Version(Objects.requireNonNullElse(form.version(), 0L)), same);
    }

    private ModelAndView write(RegionCode region, UUID id, boolean isNew, Version seen, RevenueYearForm form) {
        EditRevenue.require(region);
        return attempt.refused(() -> edit.write(region, id, seen, form.read()))
                .map(it -> form(edit.find(region, id), isNew, form, it.beside(RevenueYearForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id)));
    }

    private ModelAndView form(
            RevenueAccount account, boolean isNew, RevenueYearForm form, Map<String, String> problems) {
        return Attempt.page(
                "budget/revenue-year",
                new RevenueYearPage(regions.get(account.region()), account, isNew, form, problems),
                problems);
    }
}
