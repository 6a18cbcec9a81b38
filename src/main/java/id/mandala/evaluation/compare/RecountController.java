package id.mandala.evaluation.compare;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ministry's check of what it published. */
@Controller
class RecountController {

    private final Recount recount;
    private final Regions regions;

    RecountController(Recount recount, Regions regions) {
        this.recount = recount;
        this.regions = regions;
    }

    record RecountPage(Recount.Counted counted, Regions regions) {
        public String name(Recount.Difference difference) {
            return regions.name(difference.region());
        }
    }

    @GetMapping("/kerja/nasional/hasil/periksa")
    ModelAndView year(@RequestParam int tahun) {
        Actors.current().require(Permission.IMPORT_RESULTS, RegionCode.NATION);
        return new ModelAndView("evaluation/recount", "page", new RecountPage(recount.of(tahun), regions));
    }
}
