package id.mandala.portal;

import id.mandala.evaluation.QuestionSheet;
import id.mandala.evaluation.Questions;
import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How a regency's index of a year came about, down to the questions where their marks are public. */
@Controller
class YearController {

    private final Regions regions;
    private final Results results;
    private final Questions questions;

    YearController(Regions regions, Results results, Questions questions) {
        this.regions = regions;
        this.results = results;
        this.questions = questions;
    }

    /** @param sheet absent where the single marks are not public */
    record YearPage(Area area, Area province, Result result, List<Integer> years, Optional<QuestionSheet> sheet) {}

    @GetMapping({"/{code:\\d{2}\\.\\d{2}}/hasil/{year:\\d{4}}", "/{code:\\d{2}\\.\\d{2}}/hasil/{year:\\d{4}}/penjelasan"
    })
    String year(@PathVariable RegionCode code, @PathVariable int year, Model model) {
        var area = regions.find(code).orElseThrow(YearController::unknown);
        var all = results.of(code);
        var result = all.stream().filter(it -> it.year() == year).findFirst().orElseThrow(YearController::unknown);
        model.addAttribute(
                "page",
                new YearPage(
                        area,
                        regions.provinceOf(code),
                        result,
                        all.stream().map(Result::year).toList(),
                        questions.of(code, year).filter(QuestionSheet::isMarked)));
        return "portal/year";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
