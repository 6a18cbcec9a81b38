package id.mandala.movement.selection;

import id.mandala.documents.sent.SentFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Round;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A regency's or province's own part in selections. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}(?:\\.\\d{2})?}/seleksi")
class ApplicationController {

    private final ApplicationDesk desk;
    private final Apply apply;
    private final Decide decide;
    private final AnswerFiles files;
    private final Attempt attempt;

    ApplicationController(ApplicationDesk desk, Apply apply, Decide decide, AnswerFiles files, Attempt attempt) {
        this.desk = desk;
        this.apply = apply;
        this.decide = decide;
        this.files = files;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView all(@PathVariable RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        var rounds = desk.rounds(region);
        return rounds.size() == 1
                ? back(region, rounds.getFirst(), "")
                : new ModelAndView("movement/selection-rounds")
                        .addObject("rounds", rounds)
                        .addObject("region", region)
                        .addObject("name", desk.name(region));
    }

    @GetMapping("/{round:20\\d{2}(?:-provinsi)?}")
    ModelAndView own(@PathVariable RegionCode region, @PathVariable String round) {
        return page(region, desk.get(round), ApplicationPage.Forms.EMPTY);
    }

    @PostMapping("/{round:20\\d{2}(?:-provinsi)?}/jawaban")
    ModelAndView answer(
            @PathVariable RegionCode region,
            @PathVariable String round,
            @ModelAttribute ApplicationPage.AnswerForm form,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        var in = desk.get(round);
        var content = file == null ? new byte[0] : file.getBytes();
        return attempt.refused(() -> apply.answer(
                        in,
                        region,
                        typed(form),
                        content.length == 0
                                ? Optional.empty()
                                : Optional.of(SentFile.of(SelectionsController.name(file), content))))
                .map(it -> page(
                        region,
                        in,
                        new ApplicationPage.Forms(
                                Optional.of(form), "", it.beside("words-" + Typed.said(form.question())))))
                .orElseGet(() -> back(region, in, "#" + Typed.said(form.question())));
    }

    private static Questionnaire.Answer typed(ApplicationPage.AnswerForm form) {
        return new Questionnaire.Answer(
                Typed.said(form.question()),
                Typed.figureIfAny(form.mark(), "movement.selection.mark", 0, 4)
                        .orElseThrow(() -> new RuleBroken("movement.selection.mark", 0, 4)),
                Typed.said(form.words()),
                Typed.said(form.link()),
                Optional.empty(),
                "",
                "",
                Instant.EPOCH,
                Objects.requireNonNullElse(form.version(), 0) + 1);
    }

    @PostMapping("/{round:20\\d{2}(?:-provinsi)?}/keberatan")
    ModelAndView object(
            @PathVariable RegionCode region,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String objection) {
        var in = desk.get(round);
        return attempt.refused(() -> decide.object(in, region, Typed.said(objection)))
                .map(it -> page(
                        region, in, new ApplicationPage.Forms(Optional.empty(), objection, it.beside("objection"))))
                .orElseGet(() -> back(region, in, "#keberatan"));
    }

    @GetMapping("/{round:20\\d{2}(?:-provinsi)?}/berkas/{id}")
    ResponseEntity<byte[]> file(@PathVariable RegionCode region, @PathVariable String round, @PathVariable UUID id) {
        desk.get(round);
        return files.answer(region, id);
    }

    private ModelAndView page(RegionCode region, Round in, ApplicationPage.Forms forms) {
        return Attempt.page("movement/selection-own", desk.page(in, region, forms), forms.problems());
    }

    private static ModelAndView back(RegionCode region, Round in, String anchor) {
        return new ModelAndView("redirect:/kerja/" + region + "/seleksi/" + in.id() + anchor);
    }
}
