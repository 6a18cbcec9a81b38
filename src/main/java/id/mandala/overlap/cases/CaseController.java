package id.mandala.overlap.cases;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one case, where the secretariat may close it without an outcome. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/kasus/{number:\\d{1,6}}")
class CaseController {

    private final CaseDesk desk;
    private final CaseStory story;
    private final DecideCase decide;
    private final Attempt attempt;

    CaseController(CaseDesk desk, CaseStory story, DecideCase decide, Attempt attempt) {
        this.desk = desk;
        this.story = story;
        this.decide = decide;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable int number) {
        return page(region, number, "", Map.of());
    }

    @PostMapping("/tutup")
    ModelAndView close(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam long version) {
        return attempt.refused(() -> decide.close(region, number, new Version(version), reason))
                .map(it -> page(region, number, reason, it.beside("reason")))
                .orElseGet(() -> new ModelAndView("redirect:" + CaseDesk.path(region, number)));
    }

    private ModelAndView page(RegionCode region, int number, String reason, Map<String, String> problems) {
        return Attempt.page("overlap/case-page", story.page(desk.find(region, number), reason, problems), problems);
    }
}
