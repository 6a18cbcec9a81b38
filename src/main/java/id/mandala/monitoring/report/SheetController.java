package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.period.OpenMonths.Window;
import id.mandala.region.AgencyGrants;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All reports of a month that lie with one officer, on one sheet; what is written waits on the device while there is no line. */
@Controller
class SheetController {

    private final MonitoredPlans plans;
    private final AgencyGrants own;
    private final OpenMonths open;

    SheetController(MonitoredPlans plans, AgencyGrants own, OpenMonths open) {
        this.plans = plans;
        this.own = own;
        this.open = open;
    }

    /**
     * The sheet.
     *
     * @param person whose device keeps it
     */
    record SheetPage(Area region, YearMonth month, Window window, LocalDate closes, String person, List<Line> lines) {

        public ObstacleCause[] causes() {
            return ObstacleCause.values();
        }
    }

    record Line(InitiativeMonth month, ReportForm form) {}

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/isi")
    @Transactional(readOnly = true)
    String show(@PathVariable RegionCode region, @RequestParam Optional<YearMonth> bulan, Model model) {
        Actors.current().require(Permission.REPORT, region);
        var month = bulan.orElseGet(open::due);
        var mine = own.of(Permission.REPORT, region);
        var lines = plans.months(region, month).stream()
                .filter(it -> mine.test(it.lead()))
                .filter(InitiativeMonth::isWithOfficer)
                .map(it -> new Line(it, ReportForm.of(it)))
                .toList();
        var window = open.window(region, month);
        model.addAttribute(
                "page",
                new SheetPage(
                        plans.region(region),
                        month,
                        window,
                        open.lastDay(region, month),
                        Actors.current().account().map(Object::toString).orElse(""),
                        window.isOpen() ? lines : List.of()));
        return "monitoring/sheet";
    }
}
