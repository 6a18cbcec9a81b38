package id.mandala.evaluation.letter;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One regency's letter for the ministry: its draft, its number, and a new one in the place of a wrong one. */
@Controller
@RequestMapping("/kerja/nasional/surat/{year:\\d{4}}/{region:\\d{2}\\.\\d{2}}")
class ReplaceLetterController {

    private final LetterDesk desk;
    private final LetterRuns runs;
    private final Regions regions;
    private final Attempt attempt;

    ReplaceLetterController(LetterDesk desk, Letters letters, LetterRuns runs, Regions regions, Attempt attempt) {
        this.desk = desk;
        this.runs = runs;
        this.regions = regions;
        this.attempt = attempt;
    }

    /** @param letters the latest first; none while none is issued */
    record OneLetterPage(
            Area region, int year, List<Letter> letters, boolean asks, LetterForm form, Map<String, String> problems) {}

    @GetMapping
    ModelAndView page(@PathVariable int year, @PathVariable RegionCode region) {
        return page(region, year, Optional.empty(), Map.of());
    }

    @PostMapping
    ModelAndView issue(@PathVariable int year, @PathVariable RegionCode region, @ModelAttribute LetterForm form) {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        return attempt.refused(() -> {
                    form.credentials(runs.asksForSigner());
                    if (form.seen() == 0) {
                        desk.issue(region, year, form.numbering());
                    } else {
                        desk.replace(region, year, form.seen(), Typed.said(form.reason()), form.numbering());
                    }
                })
                .map(it -> page(region, year, Optional.of(form), it.beside(LetterForm.field(it.code()))))
                .orElseGet(() -> sign(region, year, form));
    }

    private ModelAndView sign(RegionCode region, int year, LetterForm form) {
        runs.begin(year, List.of(desk.latest(region, year)), form.credentials(runs.asksForSigner()));
        return new ModelAndView("redirect:/kerja/nasional/surat/" + year);
    }

    private ModelAndView page(RegionCode region, int year, Optional<LetterForm> refused, Map<String, String> problems) {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        var all = desk.letters(region, year);
        var today = desk.today();
        var page = new OneLetterPage(
                regions.get(region),
                year,
                all,
                runs.asksForSigner(),
                refused.orElseGet(() -> LetterForm.of(
                        desk.nextSerial(today.getYear()),
                        today,
                        all.stream().findFirst().map(Letter::revision).orElse(0))),
                problems);
        return Attempt.page("evaluation/letter-issue", page, problems);
    }
}
