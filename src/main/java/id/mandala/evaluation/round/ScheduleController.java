package id.mandala.evaluation.round;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A regency's own days in a round, what it does next, and handing in. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/jadwal-evaluasi/{year:20\\d{2}}")
class ScheduleController {

    private final ScheduleDesk desk;
    private final HandIn handIn;
    private final Attempt attempt;

    ScheduleController(ScheduleDesk desk, HandIn handIn, Attempt attempt) {
        this.desk = desk;
        this.handIn = handIn;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView schedule(@PathVariable RegionCode region, @PathVariable int year) {
        return page(region, year, Map.of());
    }

    @PostMapping("/serah")
    ModelAndView handIn(@PathVariable RegionCode region, @PathVariable int year, @RequestParam int version) {
        Actors.current().require(Permission.CLAIM, region);
        var round = desk.round(region, year);
        return attempt.refused(() -> handIn.handIn(region, round, version))
                .map(it -> page(region, year, it.beside("serah")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/jadwal-evaluasi/" + year));
    }

    private ModelAndView page(RegionCode region, int year, Map<String, String> problems) {
        Actors.current().require(Permission.SEE_REGION, region);
        return Attempt.page("evaluation/schedule", desk.page(region, year, problems), problems);
    }
}
