package id.mandala.overlap.cases;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens a case from items that an address names, or that are chosen here. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/kasus/baru")
class OpenCaseController {

    private static final int DAYS_TO_ANSWER = 14;

    private final Regions regions;
    private final Agencies agencies;
    private final CaseChoices choices;
    private final OpenCase open;
    private final Attempt attempt;
    private final Today today;

    OpenCaseController(
            Regions regions, Agencies agencies, CaseChoices choices, OpenCase open, Attempt attempt, Today today) {
        this.regions = regions;
        this.agencies = agencies;
        this.choices = choices;
        this.open = open;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @ModelAttribute CaseForm form) {
        var due = form.due() == null ? today.date().plusDays(DAYS_TO_ANSWER).toString() : form.due();
        return page(region, new CaseForm(form.item(), form.kind(), form.title(), form.question(), due), Map.of());
    }

    @PostMapping
    ModelAndView open(@PathVariable RegionCode region, @ModelAttribute CaseForm form) {
        var number = new AtomicInteger();
        return attempt.refused(
                        () -> number.set(open.open(region, form.request()).number()))
                .map(it -> page(region, form, it.beside(CaseForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + CaseDesk.path(region, number.get())));
    }

    private ModelAndView page(RegionCode region, CaseForm form, Map<String, String> problems) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        var items = choices.of(region, form.refs());
        var page = new CaseFormPage(
                regions.get(region),
                form,
                items,
                items.size() < 2 ? choices.all(region) : List.of(),
                choices.running(region, form.refs()),
                AgencyNames.of(agencies, region),
                problems);
        return Attempt.page("overlap/case-form", page, problems);
    }
}
