package id.mandala.movement.selection;

import id.mandala.movement.Round;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One applicant as the ministry sees it: answers, marks, indices, objections. */
@Controller
@RequestMapping("/kerja/nasional/seleksi/{round:20\\d{2}(?:-provinsi)?}/{region:\\d{2}(?:\\.\\d{2})?}")
class ApplicantController {

    private static final String MARK = "mark-";

    private final SelectionDesk desk;
    private final LeadSelection lead;
    private final Decide decide;
    private final AnswerFiles files;
    private final Attempt attempt;

    ApplicantController(SelectionDesk desk, LeadSelection lead, Decide decide, AnswerFiles files, Attempt attempt) {
        this.desk = desk;
        this.lead = lead;
        this.decide = decide;
        this.files = files;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView applicant(@PathVariable String round, @PathVariable RegionCode region) {
        return page(desk.get(round), region, ApplicantPage.Forms.EMPTY);
    }

    /** Every question with a mark at once; those left empty stay as they are. */
    @PostMapping("/nilai")
    ModelAndView mark(
            @PathVariable String round, @PathVariable RegionCode region, @RequestParam Map<String, String> typed) {
        var in = desk.get(round);
        var assessor = Typed.said(typed.get("assessor"));
        var note = Typed.said(typed.get("note"));
        var marks = new TreeMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(MARK) && !value.isBlank()) {
                marks.put(name.substring(MARK.length()), value.strip());
            }
        });
        return attempt.refused(() -> lead.mark(in, given(region, assessor, note, marks)))
                .map(it -> page(
                        in,
                        region,
                        new ApplicantPage.Forms(
                                assessor, marks, note, "", "", Optional.empty(), "", it.beside("assessor"))))
                .orElseGet(() -> back(in, region, "#nilai"));
    }

    private static List<Applicants.Given> given(
            RegionCode region, String assessor, String note, Map<String, String> marks) {
        if (assessor.isEmpty() || assessor.length() > 120 || marks.isEmpty() || note.length() > 2_000) {
            throw new RuleBroken("movement.selection.assessor");
        }
        return marks.entrySet().stream()
                .map(it -> new Applicants.Given(
                        region,
                        it.getKey(),
                        assessor,
                        Typed.figureIfAny(it.getValue(), "movement.selection.mark", 0, 4)
                                .orElseThrow(),
                        note))
                .toList();
    }

    @PostMapping("/sisih")
    ModelAndView setAside(
            @PathVariable String round,
            @PathVariable RegionCode region,
            @RequestParam boolean aside,
            @RequestParam(defaultValue = "") String reason) {
        var in = desk.get(round);
        return attempt.refused(() -> lead.setAside(in, region, aside, Typed.said(reason)))
                .map(it -> page(
                        in,
                        region,
                        new ApplicantPage.Forms(
                                "", Map.of(), "", reason, "", Optional.empty(), "", it.beside("reason"))))
                .orElseGet(() -> back(in, region, ""));
    }

    @PostMapping("/undian")
    ModelAndView draw(
            @PathVariable String round,
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(name = "lot-reason", defaultValue = "") String reason) {
        var in = desk.get(round);
        return attempt.refused(() -> lead.draw(in, region, lot(number), Typed.said(reason)))
                .map(it -> page(
                        in,
                        region,
                        new ApplicantPage.Forms(
                                "", Map.of(), "", reason, number, Optional.empty(), "", it.beside("number"))))
                .orElseGet(() -> back(in, region, ""));
    }

    private static int lot(String typed) {
        if (!Typed.said(typed).matches("[1-9]\\d{0,2}")) {
            throw new RuleBroken("movement.selection.lot");
        }
        return Integer.parseInt(Typed.said(typed));
    }

    @PostMapping("/keberatan/{number:\\d{1,4}}")
    ModelAndView answer(
            @PathVariable String round,
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String upheld,
            @RequestParam(defaultValue = "") String words) {
        var in = desk.get(round);
        return attempt.refused(() -> {
                    if (upheld.isEmpty()) {
                        throw new RuleBroken("movement.selection.upheld");
                    }
                    decide.answer(in, region, number, upheld.equals("true"), Typed.said(words));
                })
                .map(it -> page(
                        in,
                        region,
                        new ApplicantPage.Forms(
                                "", Map.of(), "", "", "", Optional.of(number), words, it.beside("words"))))
                .orElseGet(() -> back(in, region, "#keberatan"));
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<byte[]> file(@PathVariable String round, @PathVariable RegionCode region, @PathVariable UUID id) {
        desk.get(round);
        return files.answer(region, id);
    }

    private ModelAndView page(Round in, RegionCode region, ApplicantPage.Forms forms) {
        return Attempt.page("movement/selection-applicant", desk.applicant(in, region, forms), forms.problems());
    }

    private static ModelAndView back(Round in, RegionCode region, String anchor) {
        return new ModelAndView("redirect:/kerja/nasional/seleksi/" + in.id() + "/" + region + anchor);
    }
}
