package id.mandala.evaluation.self;

import id.mandala.assessment.Instrument;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A region's own answers: all questions, and each with its evidence. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/evaluasi-mandiri")
class SelfController {

    private static final int YEARS = 4;

    private final Regions regions;
    private final Editions editions;
    private final SelfAssessment self;
    private final ClaimDesk desk;
    private final Attempt attempt;

    SelfController(Regions regions, Editions editions, SelfAssessment self, ClaimDesk desk, Attempt attempt) {
        this.regions = regions;
        this.editions = editions;
        this.self = self;
        this.desk = desk;
        this.attempt = attempt;
    }

    /**
     * @param history what was said before, the latest first
     * @param asides what others add
     */
    record QuestionPage(
            Area region,
            int year,
            Instrument instrument,
            Answer answer,
            List<Claim> history,
            List<SelfAssessment.Aside> asides,
            boolean may,
            ClaimForm form,
            Map<String, String> problems) {}

    @GetMapping
    String thisYear(@PathVariable RegionCode region) {
        return "redirect:/kerja/" + region + "/evaluasi-mandiri/" + desk.thisYear();
    }

    @GetMapping("/{year:20\\d{2}}")
    @Transactional(readOnly = true)
    ModelAndView all(@PathVariable RegionCode region, @PathVariable int year) {
        Actors.current().require(Permission.SEE_REGION, region);
        var instrument = editions.of(region, year);
        int latest = Math.max(year, desk.thisYear());
        return new ModelAndView(
                "evaluation/self",
                "page",
                new SelfPage(
                        regions.get(region),
                        year,
                        IntStream.range(0, YEARS).mapToObj(it -> latest - it).toList(),
                        instrument,
                        self.of(region, year, instrument),
                        desk.days(region, year)));
    }

    @GetMapping("/{year:20\\d{2}}/{question}")
    @Transactional(readOnly = true)
    ModelAndView one(@PathVariable RegionCode region, @PathVariable int year, @PathVariable String question) {
        var edition = editions.of(region, year);
        var answer = answer(region, year, edition, question);
        return page(region, year, edition, answer, ClaimForm.of(answer), Map.of());
    }

    @PostMapping("/{year:20\\d{2}}/{question}")
    ModelAndView decide(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable String question,
            @ModelAttribute ClaimForm form) {
        var edition = editions.of(region, year);
        return attempt.refused(() -> desk.decide(region, year, edition, form.claim(question, edition.scale())))
                .map(it -> page(
                        region,
                        year,
                        edition,
                        answer(region, year, edition, question),
                        form,
                        it.beside(ClaimForm.field(it.code()))))
                .orElseGet(() ->
                        new ModelAndView("redirect:/kerja/" + region + "/evaluasi-mandiri/" + year + "#" + question));
    }

    private Answer answer(RegionCode region, int year, Instrument edition, String question) {
        Actors.current().require(Permission.SEE_REGION, region);
        return self.of(region, year, edition, question)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            RegionCode region,
            int year,
            Instrument edition,
            Answer answer,
            ClaimForm form,
            Map<String, String> problems) {
        return Attempt.page(
                "evaluation/self-question",
                new QuestionPage(
                        regions.get(region),
                        year,
                        edition,
                        answer,
                        desk.history(region, year, edition, answer.question().key()),
                        self.asides(region, year, edition, answer.question().key()),
                        Actors.current().may(Permission.CLAIM, region),
                        form,
                        problems),
                problems);
    }
}
