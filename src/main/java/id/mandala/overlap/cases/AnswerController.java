package id.mandala.overlap.cases;

import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an agency answers, or the secretariat writes its answer down. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/kasus/{number:\\d{1,6}}/jawaban/{agency}")
class AnswerController {

    private final Regions regions;
    private final Agencies agencies;
    private final CaseDesk desk;
    private final AnswerCase answer;
    private final Attempt attempt;

    AnswerController(Regions regions, Agencies agencies, CaseDesk desk, AnswerCase answer, Attempt attempt) {
        this.regions = regions;
        this.agencies = agencies;
        this.desk = desk;
        this.answer = answer;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable int number, @PathVariable UUID agency) {
        var it = desk.find(region, number);
        it.requireOpen();
        if (!answer.may(it, agency)) {
            throw new NotAllowed(Permission.EDIT_INITIATIVES, region);
        }
        var before = it.answerOf(agency);
        return page(
                it,
                agency,
                before.map(Answer::position).map(Enum::name).orElse(""),
                before.map(Answer::words).orElse(""),
                before.map(Answer::heard).orElse(""),
                Map.of());
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @PathVariable UUID agency,
            @RequestParam(defaultValue = "") String position,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String heard,
            @RequestParam long version) {
        return attempt.refused(() -> answer.answer(
                        region,
                        number,
                        agency,
                        new Version(version),
                        new AnswerCase.Words(AnswerCase.position(position), words, heard)))
                .map(it -> page(
                        desk.find(region, number),
                        agency,
                        position,
                        words,
                        heard,
                        it.beside(
                                switch (it.code()) {
                                    case "overlap.case-position" -> "position";
                                    case "overlap.case-heard" -> "heard";
                                    default -> "words";
                                })))
                .orElseGet(() -> new ModelAndView("redirect:" + CaseDesk.path(region, number) + "#jawaban"));
    }

    private ModelAndView page(
            OverlapCase it, UUID agency, String position, String words, String heard, Map<String, String> problems) {
        var page = new AnswerPage(
                regions.get(it.region()),
                it,
                agency,
                AgencyNames.of(agencies, it.region()),
                it.answerOf(agency).map(Answer::seq).orElse(0),
                answer.isOfficer(it.region(), agency),
                position,
                words,
                heard,
                problems);
        return Attempt.page("overlap/case-answer", page, problems);
    }
}
