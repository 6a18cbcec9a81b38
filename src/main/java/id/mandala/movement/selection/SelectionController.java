package id.mandala.movement.selection;

import id.mandala.documents.Download;
import id.mandala.documents.FileRefused;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One round's selection: rule, applicants in order, the cut line, decisions. */
@Controller
@RequestMapping("/kerja/nasional/seleksi/{round:20\\d{2}(?:-provinsi)?}")
class SelectionController {

    private final SelectionDesk desk;
    private final LeadSelection lead;
    private final Decide decide;
    private final MarkTable marks;
    private final Attempt attempt;

    SelectionController(SelectionDesk desk, LeadSelection lead, Decide decide, MarkTable marks, Attempt attempt) {
        this.desk = desk;
        this.lead = lead;
        this.decide = decide;
        this.marks = marks;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView selection(@PathVariable String round) {
        return page(desk.get(round), SelectionPage.Forms.EMPTY);
    }

    @PostMapping("/aturan")
    ModelAndView rule(@PathVariable String round, @ModelAttribute RuleForm form) {
        var in = desk.get(round);
        var edition = desk.page(in, SelectionPage.Forms.EMPTY).edition();
        return attempt.refused(() -> lead.rule(in, form.kept(edition)))
                .map(it -> page(
                        in,
                        new SelectionPage.Forms(
                                Optional.of(form),
                                "",
                                "",
                                SelectionPage.Forms.EMPTY.faults(),
                                0,
                                it.beside(RuleForm.field(it.code())))))
                .orElseGet(() -> back(in, "#aturan"));
    }

    @PostMapping("/undang")
    ModelAndView invite(@PathVariable String round, @RequestParam(defaultValue = "") String codes) {
        var in = desk.get(round);
        return attempt.refused(() -> lead.invite(in, codes))
                .map(it -> page(in, typed(codes, "", it.beside("codes"))))
                .orElseGet(() -> back(in, "#pendaftar"));
    }

    @GetMapping("/nilai/templat")
    ResponseEntity<byte[]> template(@PathVariable String round, Locale locale) throws IOException {
        Rounds.requireLead();
        return Download.template("templat-nilai-" + desk.get(round).id() + ".xlsx", locale, MarkTable.COLUMNS);
    }

    @PostMapping("/nilai")
    ModelAndView mark(@PathVariable String round, @RequestParam MultipartFile file) throws IOException {
        var in = desk.get(round);
        var content = file.getBytes();
        try {
            return attempt.refused(() -> marks.take(in, SelectionsController.name(file), content))
                    .map(it -> page(in, typed("", "", it.beside("file"))))
                    .orElseGet(() -> back(in, "#pendaftar"));
        } catch (FileRefused refused) {
            return page(
                    in,
                    new SelectionPage.Forms(
                            Optional.empty(),
                            "",
                            "",
                            refused.faults(),
                            refused.count(),
                            Map.of("file", refused.getMessage())));
        }
    }

    @PostMapping("/putusan")
    ModelAndView decide(
            @PathVariable String round,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "decision-reason", defaultValue = "") String reason) {
        var in = desk.get(round);
        return attempt.refused(() -> decide.decide(in, version, Typed.said(reason)))
                .map(it -> page(in, typed("", reason, it.beside("decision-reason"))))
                .orElseGet(() -> back(in, "#putusan"));
    }

    @PostMapping("/tetapkan")
    ModelAndView end(@PathVariable String round) {
        var in = desk.get(round);
        return attempt.refused(() -> decide.end(in))
                .map(it -> page(in, typed("", "", it.beside("end"))))
                .orElseGet(() -> back(in, "#putusan"));
    }

    /** The file a decision is computed anew from, anywhere. */
    @GetMapping("/putusan/{revision:\\d{1,4}}.json")
    ResponseEntity<byte[]> file(@PathVariable String round, @PathVariable int revision) {
        var in = desk.get(round);
        var decision = desk.page(in, SelectionPage.Forms.EMPTY).decisions().stream()
                .filter(it -> it.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = "seleksi-" + in.id() + "-" + revision + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(decision.decided().file().getBytes(StandardCharsets.UTF_8));
    }

    private static SelectionPage.Forms typed(String codes, String reason, Map<String, String> problems) {
        return new SelectionPage.Forms(
                Optional.empty(), codes, reason, SelectionPage.Forms.EMPTY.faults(), 0, problems);
    }

    private ModelAndView page(Round round, SelectionPage.Forms forms) {
        return Attempt.page("movement/selection", desk.page(round, forms), forms.problems());
    }

    private static ModelAndView back(Round it, String anchor) {
        return new ModelAndView("redirect:/kerja/nasional/seleksi/" + it.id() + anchor);
    }
}
