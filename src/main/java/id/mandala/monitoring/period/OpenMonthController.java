package id.mandala.monitoring.period;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that opens a closed month again. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/buka/{month:\\d{4}-\\d{2}}")
class OpenMonthController {

    private static final int USUAL_DAYS = 7;

    private final Regions regions;
    private final OpenMonths months;
    private final OpenMonth open;
    private final Attempt attempt;
    private final Today today;

    OpenMonthController(Regions regions, OpenMonths months, OpenMonth open, Attempt attempt, Today today) {
        this.regions = regions;
        this.months = months;
        this.open = open;
        this.attempt = attempt;
        this.today = today;
    }

    /** @param opened when it was opened before */
    record OpenMonthPage(
            Area region,
            YearMonth month,
            LocalDate closed,
            Optional<OpenMonths.Opened> opened,
            String until,
            String reason,
            Map<String, String> problems) {}

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable YearMonth month) {
        return page(region, month, today.date().plusDays(USUAL_DAYS).toString(), "", Map.of());
    }

    @PostMapping
    ModelAndView open(
            @PathVariable RegionCode region,
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        return attempt.refused(
                        () -> open.open(region, month, Typed.date(until, "monitoring.opened-day"), Typed.said(reason)))
                .map(it -> page(
                        region,
                        month,
                        until,
                        reason,
                        it.beside(it.code().equals("monitoring.opened-reason") ? "reason" : "until")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/pemantauan?bulan=" + month));
    }

    private ModelAndView page(
            RegionCode region, YearMonth month, String until, String reason, Map<String, String> problems) {
        Actors.current().require(Permission.VERIFY_REPORTS, region);
        return Attempt.page(
                "monitoring/open-month",
                new OpenMonthPage(
                        regions.get(region),
                        month,
                        OpenMonths.closes(month),
                        months.opened(region, month),
                        until,
                        reason,
                        problems),
                problems);
    }
}
