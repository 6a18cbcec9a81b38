package id.mandala.evaluation.survey;

import id.mandala.evaluation.self.Editions;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import id.mandala.web.Attempt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a survey is written and mended. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/survei")
class SurveyFormController {

    private static final int FIRST_YEAR = 2020;

    private final Regions regions;
    private final SurveyDesk desk;
    private final SurveyResult result;
    private final Editions editions;
    private final Attempt attempt;

    SurveyFormController(Regions regions, SurveyDesk desk, SurveyResult result, Editions editions, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.result = result;
        this.editions = editions;
        this.attempt = attempt;
    }

    /**
     * @param id absent while it is new
     * @param open only the number of users and the last day may be mended
     * @param areas names of what can be asked about, by key
     */
    record FormPage(
            Area region,
            int year,
            Optional<UUID> id,
            boolean open,
            List<Surveys.Service> services,
            Map<String, Words> areas,
            SurveyForm form,
            Map<String, String> problems) {}

    @GetMapping("/baru")
    ModelAndView ask(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun) {
        Actors.current().require(Permission.CLAIM, region);
        return page(region, year(tahun), Optional.empty(), SurveyForm.empty(desk.today()), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(
            @PathVariable RegionCode region, @RequestParam Optional<Integer> tahun, @ModelAttribute SurveyForm form) {
        Actors.current().require(Permission.CLAIM, region);
        int year = year(tahun);
        var id = UUID.randomUUID();
        return attempt.refused(
                        () -> desk.add(form.draft(region, id, year, editions.of(region, year), SurveyDesk.token())))
                .map(it -> page(region, year, Optional.empty(), form, it.beside(SurveyForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/survei/" + id));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID id) {
        var it = mendable(region, id);
        return page(region, it.year(), Optional.of(it), SurveyForm.of(it), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute SurveyForm form) {
        var it = mendable(region, id);
        var typed = it.state() == Survey.State.OPEN ? form.over(it) : form;
        return attempt.refused(() ->
                        desk.change(it, typed.draft(region, id, it.year(), editions.of(region, it.year()), it.token())))
                .map(refusal -> page(
                        region, it.year(), Optional.of(it), typed, refusal.beside(SurveyForm.field(refusal.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/survei/" + id));
    }

    private Survey mendable(RegionCode region, UUID id) {
        Actors.current().require(Permission.CLAIM, region);
        return desk.find(region, id)
                .map(Surveys.Line::survey)
                .filter(it -> it.state() != Survey.State.CLOSED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private int year(Optional<Integer> asked) {
        int now = desk.today().getYear();
        return asked.filter(it -> it >= FIRST_YEAR && it <= now).orElse(now);
    }

    private ModelAndView page(
            RegionCode region, int year, Optional<Survey> present, SurveyForm form, Map<String, String> problems) {
        var areas = new LinkedHashMap<String, Words>();
        SurveyResult.areas(editions.of(region, year)).forEach(it -> areas.put(it, result.area(it)));
        var page = new FormPage(
                regions.get(region),
                year,
                present.map(Survey::id),
                present.filter(it -> it.state() == Survey.State.OPEN).isPresent(),
                desk.services(region, year),
                areas,
                form,
                problems);
        return Attempt.page("evaluation/survey-form", page, problems);
    }
}
