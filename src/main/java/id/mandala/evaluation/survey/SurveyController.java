package id.mandala.evaluation.survey;

import id.mandala.assessment.Instruments;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The surveys of a region: all of them, and what came of one, with its beginning and its end. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/survei")
class SurveyController {

    private final Regions regions;
    private final SurveyDesk desk;
    private final SurveyResult result;
    private final Instruments instruments;
    private final Attempt attempt;

    SurveyController(Regions regions, SurveyDesk desk, SurveyResult result, Instruments instruments, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.result = result;
        this.instruments = instruments;
        this.attempt = attempt;
    }

    record SurveysPage(Area region, List<Surveys.Line> surveys, LocalDate today, boolean may) {}

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView all(@PathVariable RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        return new ModelAndView(
                "evaluation/surveys",
                "page",
                new SurveysPage(
                        regions.get(region),
                        desk.all(region),
                        desk.today(),
                        Actors.current().may(Permission.CLAIM, region)));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ModelAndView one(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(found(region, id), Map.of());
    }

    @PostMapping("/{id}/buka")
    ModelAndView open(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam long version) {
        var it = found(region, id);
        return moved(it, () -> desk.open(it, version));
    }

    @PostMapping("/{id}/tutup")
    ModelAndView close(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam long version) {
        var it = found(region, id);
        return moved(it, () -> desk.close(it, version));
    }

    private ModelAndView moved(Survey it, Runnable deed) {
        return attempt.refused(deed)
                .map(refusal -> page(it, refusal.beside("buka")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + it.region() + "/survei/" + it.id()));
    }

    private Survey found(RegionCode region, UUID id) {
        Actors.current().require(Permission.SEE_REGION, region);
        return desk.find(region, id)
                .map(Surveys.Line::survey)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Survey it, Map<String, String> problems) {
        var page = new SurveyPage(
                regions.get(it.region()),
                it,
                result.kept(it),
                result.lines(it, instruments.get(it.edition())),
                result.flags(it),
                result.turnedAway(it),
                desk.today(),
                Actors.current().may(Permission.CLAIM, it.region()),
                problems);
        return Attempt.page("evaluation/survey", page, problems);
    }
}
