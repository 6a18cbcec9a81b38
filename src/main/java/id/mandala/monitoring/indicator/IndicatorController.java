package id.mandala.monitoring.indicator;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An initiative's indicators in a month: read by the region, told by its officer. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/{initiative}/{month:\\d{4}-\\d{2}}/indikator")
class IndicatorController {

    private final IndicatorDesk desk;
    private final TellIndicators tell;
    private final Attempt attempt;

    IndicatorController(IndicatorDesk desk, TellIndicators tell, Attempt attempt) {
        this.desk = desk;
        this.tell = tell;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID initiative, @PathVariable YearMonth month) {
        var facts = desk.month(region, initiative, month);
        return page(region, facts, desk.form(region, facts), Map.of());
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @ModelAttribute IndicatorForm form) {
        var facts = desk.month(region, initiative, month);
        return attempt.refused(() -> tell.tell(region, facts, form.told()))
                .map(it -> page(region, facts, form, form.beside(it)))
                .orElseGet(() ->
                        new ModelAndView("redirect:/kerja/" + region + "/pemantauan/" + initiative + "/" + month));
    }

    private ModelAndView page(
            RegionCode region, InitiativeMonth facts, IndicatorForm form, Map<String, String> problems) {
        Actors.current().require(Permission.SEE_REGION, region);
        return Attempt.page(
                "monitoring/indicators", desk.page(region, facts, tell.may(region, facts), form, problems), problems);
    }
}
