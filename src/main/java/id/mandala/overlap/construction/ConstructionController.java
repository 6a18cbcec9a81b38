package id.mandala.overlap.construction;

import id.mandala.identity.Actors;
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

/** The applications that are being built, and the form that follows one. */
@Controller
@RequestMapping("/kerja/{region}/aplikasi")
class ConstructionController {

    private final ConstructionDesk desk;
    private final FollowConstruction follow;
    private final Attempt attempt;

    ConstructionController(ConstructionDesk desk, FollowConstruction follow, Attempt attempt) {
        this.desk = desk;
        this.follow = follow;
        this.attempt = attempt;
    }

    @GetMapping("/pembangunan")
    String list(@PathVariable RegionCode region, @RequestParam(defaultValue = "") String pd, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute("page", desk.list(region, Chosen.id(pd)));
        return "overlap/construction-list";
    }

    @GetMapping("/{id}/pembangunan")
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID id) {
        Actors.current().require(Permission.SEE_REGION, region);
        return page(region, id, desk.filled(region, id), Map.of());
    }

    @PostMapping("/{id}/pembangunan")
    ModelAndView write(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute ConstructionForm form) {
        return attempt.refused(() -> follow.write(region, id, today -> form.of(region, id, today)))
                .map(it -> page(region, id, form, it.beside(ConstructionForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/aplikasi/pembangunan"));
    }

    private ModelAndView page(RegionCode region, UUID id, ConstructionForm form, Map<String, String> problems) {
        return Attempt.page("overlap/construction", desk.page(region, id, form, problems), problems);
    }
}
