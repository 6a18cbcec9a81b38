package id.mandala.monitoring.action;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The steps of an initiative's action plan in a month: read by the region, told by its officer. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/{initiative}/{month:\\d{4}-\\d{2}}/langkah")
class StepController {

    private final MonitoredPlans plans;
    private final Steps steps;
    private final TellSteps tell;
    private final Attempt attempt;

    StepController(MonitoredPlans plans, Steps steps, TellSteps tell, Attempt attempt) {
        this.plans = plans;
        this.steps = steps;
        this.tell = tell;
        this.attempt = attempt;
    }

    /** @param writes whether this person may tell them */
    record StepPage(
            Area region,
            InitiativeMonth month,
            List<Step> steps,
            boolean writes,
            StepForm form,
            Map<String, String> problems) {}

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID initiative, @PathVariable YearMonth month) {
        var facts = facts(region, initiative, month);
        return page(region, facts, StepForm.of(steps.of(region, initiative, month)), Map.of());
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @ModelAttribute StepForm form) {
        var facts = facts(region, initiative, month);
        return attempt.refused(() -> tell.tell(region, facts, form.told()))
                .map(it -> page(region, facts, form, form.beside(it)))
                .orElseGet(() ->
                        new ModelAndView("redirect:/kerja/" + region + "/pemantauan/" + initiative + "/" + month));
    }

    private InitiativeMonth facts(RegionCode region, UUID initiative, YearMonth month) {
        Actors.current().require(Permission.SEE_REGION, region);
        return plans.month(region, initiative, month);
    }

    private ModelAndView page(RegionCode region, InitiativeMonth it, StepForm form, Map<String, String> problems) {
        return Attempt.page(
                "monitoring/steps",
                new StepPage(
                        plans.region(region),
                        it,
                        steps.of(region, it.initiative(), it.month()),
                        tell.may(region, it),
                        form,
                        problems),
                problems);
    }
}
