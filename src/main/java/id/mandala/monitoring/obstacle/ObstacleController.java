package id.mandala.monitoring.obstacle;

import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of obstacles, and the form that follows one. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/kendala")
class ObstacleController {

    private final ObstacleDesk desk;
    private final FollowObstacle follow;
    private final Attempt attempt;

    ObstacleController(ObstacleDesk desk, FollowObstacle follow, Attempt attempt) {
        this.desk = desk;
        this.follow = follow;
        this.attempt = attempt;
    }

    @GetMapping
    String list(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") String sebab,
            @RequestParam(defaultValue = "") String pd,
            @RequestParam(defaultValue = "") String dewan,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute(
                "page",
                desk.list(
                        region,
                        Chosen.among(ObstacleCause.values(), sebab),
                        Chosen.id(pd),
                        !dewan.isEmpty(),
                        follow.followed(region)));
        return "monitoring/obstacles";
    }

    @GetMapping("/{id}")
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        var entry = desk.entry(region, id);
        return form(region, entry, ObstacleForm.of(entry.it()), Map.of());
    }

    @PostMapping("/{id}")
    ModelAndView write(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute ObstacleForm form) {
        var entry = desk.entry(region, id);
        return attempt.refused(() -> follow.write(form.of(entry.it(), desk.today()), entry))
                .map(it -> form(region, entry, form, it.beside(ObstacleForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/pemantauan/kendala"));
    }

    private ModelAndView form(
            RegionCode region, Obstacles.Entry entry, ObstacleForm form, Map<String, String> problems) {
        if (!follow.may(entry)) {
            throw new NotAllowed(Permission.REPORT, region);
        }
        return Attempt.page("monitoring/obstacle", desk.form(region, entry, form, problems), problems);
    }
}
