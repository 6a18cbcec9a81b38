package id.mandala.evaluation.compare;

import id.mandala.evaluation.compare.Standing.Like;
import id.mandala.region.Regions;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A regency's results, for its regent and its planners. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/hasil")
class CompareController {

    private final Regions regions;
    private final CompareDesk desk;

    CompareController(Regions regions, CompareDesk desk) {
        this.regions = regions;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView newest(
            @PathVariable RegionCode region,
            @RequestParam Optional<Integer> banding,
            @RequestParam(defaultValue = "") String seperti) {
        return view(page(region, Optional.empty(), banding, seperti));
    }

    @GetMapping("/{year:20\\d{2}}")
    ModelAndView year(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @RequestParam Optional<Integer> banding,
            @RequestParam(defaultValue = "") String seperti) {
        var page = page(region, Optional.of(year), banding, seperti);
        if (page.now().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return view(page);
    }

    private ComparePage page(RegionCode region, Optional<Integer> year, Optional<Integer> other, String like) {
        return desk.page(
                regions.get(region),
                year,
                other,
                Chosen.among(Like.values(), like).orElse(Like.SIZE));
    }

    private static ModelAndView view(ComparePage page) {
        return new ModelAndView("evaluation/compare", "page", page);
    }
}
