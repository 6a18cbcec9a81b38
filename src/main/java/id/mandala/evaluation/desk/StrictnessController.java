package id.mandala.evaluation.desk;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The assessors of the nation beside each other, and the objections that wait for an answer. */
@Controller
class StrictnessController {

    private final Strictnesses strictnesses;
    private final Objections objections;
    private final Regions regions;

    StrictnessController(Strictnesses strictnesses, Objections objections, Regions regions) {
        this.strictnesses = strictnesses;
        this.objections = objections;
        this.regions = regions;
    }

    record Waiting(String regionName, Objections.Waiting it) {}

    record StrictnessPage(List<Strictness> all, List<Waiting> waiting) {}

    @GetMapping("/kerja/nasional/hasil/asesor")
    @Transactional(readOnly = true)
    ModelAndView all() {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        var waiting = objections.waiting(RegionCode.NATION).stream()
                .map(it -> new Waiting(regions.name(it.region()), it))
                .toList();
        return new ModelAndView("evaluation/strictness", "page", new StrictnessPage(strictnesses.all(), waiting));
    }
}
