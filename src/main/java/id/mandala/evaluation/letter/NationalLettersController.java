package id.mandala.evaluation.letter;

import id.mandala.documents.sign.Signer.Credentials;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which regencies have their letter of a year, and those still missing given theirs. */
@Controller
@RequestMapping("/kerja/nasional/surat/{year:\\d{4}}")
class NationalLettersController {

    private final LetterDesk desk;
    private final LetterSources sources;
    private final LetterRuns runs;
    private final Attempt attempt;

    NationalLettersController(LetterDesk desk, LetterSources sources, LetterRuns runs, Attempt attempt) {
        this.desk = desk;
        this.sources = sources;
        this.runs = runs;
        this.attempt = attempt;
    }

    /**
     * @param asks whether who signs must say who he is
     * @param run the last one since the program started
     */
    record NationalLettersPage(
            int year,
            List<LetterDesk.Line> lines,
            boolean asks,
            Optional<LetterRuns.Run> run,
            LetterForm form,
            Map<String, String> problems) {
        public long missing() {
            return lines.stream().filter(it -> it.letter().isEmpty()).count();
        }

        public long waiting() {
            return lines.stream()
                    .filter(it ->
                            it.letter().filter(letter -> !letter.isSealed()).isPresent())
                    .count();
        }

        public long sealed() {
            return lines.size() - missing() - waiting();
        }
    }

    @GetMapping
    ModelAndView page(@PathVariable int year) {
        return page(year, Optional.empty(), Map.of());
    }

    @PostMapping
    ModelAndView issue(@PathVariable int year, @ModelAttribute LetterForm form) {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        return attempt.refused(() -> {
                    form.credentials(runs.asksForSigner());
                    desk.issueMissing(year, form.numbering());
                })
                .map(it -> page(year, Optional.of(form), it.beside(LetterForm.field(it.code()))))
                .orElseGet(() -> run(year, form));
    }

    /** Makes the files of letters that have their numbers already. */
    @PostMapping("/buat")
    ModelAndView make(@PathVariable int year, @ModelAttribute LetterForm form) {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        return run(year, form);
    }

    private ModelAndView run(int year, LetterForm form) {
        return attempt.refused(() -> {
                    Optional<Credentials> credentials = form.credentials(runs.asksForSigner());
                    runs.begin(year, desk.unsealed(year), credentials);
                })
                .map(it -> page(year, Optional.of(form), it.beside(LetterForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/nasional/surat/" + year));
    }

    @GetMapping("/tabel.{ending:pdf|docx}")
    ResponseEntity<byte[]> table(@PathVariable int year, @PathVariable String ending) throws IOException {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        var nation = sources.nation(year);
        var book = LetterBook.nation(year, nation, sources.names(nation), sources.head(year), desk.today());
        return PaperAnswer.written(book, "tabel-nasional-" + year, ending);
    }

    @GetMapping("/{region:\\d{2}\\.\\d{2}}/rancangan.{ending:pdf|docx}")
    ResponseEntity<byte[]> draft(@PathVariable int year, @PathVariable RegionCode region, @PathVariable String ending)
            throws IOException {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        var source = sources.of(region, year, Optional.empty(), Optional.empty());
        return PaperAnswer.written(
                LetterBook.of(source, desk.today()), "rancangan-surat-" + region + "-" + year, ending);
    }

    private ModelAndView page(int year, Optional<LetterForm> refused, Map<String, String> problems) {
        var lines = desk.lines(year);
        var today = desk.today();
        var page = new NationalLettersPage(
                year,
                lines,
                runs.asksForSigner(),
                runs.of(year),
                refused.orElseGet(() -> LetterForm.of(desk.nextSerial(today.getYear()), today, 0)),
                problems);
        return Attempt.page("evaluation/letters", page, problems);
    }
}
