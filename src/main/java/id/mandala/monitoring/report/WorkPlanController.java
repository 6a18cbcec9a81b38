package id.mandala.monitoring.report;

import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a year's plan of work; it is reached from a month's report and leads back to it. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/{initiative}/{month:\\d{4}-\\d{2}}/rencana")
class WorkPlanController {

    private final MonitoredPlans plans;
    private final ReportDesk desk;
    private final Months months;
    private final WriteWorkPlan write;
    private final Attempt attempt;

    WorkPlanController(MonitoredPlans plans, ReportDesk desk, Months months, WriteWorkPlan write, Attempt attempt) {
        this.plans = plans;
        this.desk = desk;
        this.months = months;
        this.write = write;
        this.attempt = attempt;
    }

    /** @param month the one whose report it was reached from */
    record WorkPlanPage(Area region, InitiativeMonth month, WorkPlanForm form, Map<String, String> problems) {

        public int year() {
            return month.month().getYear();
        }
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "false") boolean rata) {
        var shares = months.work(region, initiative, month.getYear());
        return page(
                region,
                desk.month(region, initiative, month),
                rata ? WorkPlanForm.even() : WorkPlanForm.of(shares),
                Map.of());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @RequestParam(name = "share", required = false) @Nullable List<String> shares) {
        var facts = desk.month(region, initiative, month);
        var form = new WorkPlanForm(shares);
        return attempt.refused(() -> write.write(region, initiative, facts.lead(), month.getYear(), form.plan()))
                .map(it -> page(region, facts, form, it.beside("months")))
                .orElseGet(() ->
                        new ModelAndView("redirect:/kerja/" + region + "/pemantauan/" + initiative + "/" + month));
    }

    private ModelAndView page(
            RegionCode region, InitiativeMonth facts, WorkPlanForm form, Map<String, String> problems) {
        if (!write.may(region, facts.lead())) {
            throw new NotAllowed(Permission.REPORT, region);
        }
        return Attempt.page(
                "monitoring/work-plan", new WorkPlanPage(plans.region(region), facts, form, problems), problems);
    }
}
