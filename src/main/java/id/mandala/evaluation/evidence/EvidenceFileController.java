package id.mandala.evaluation.evidence;

import id.mandala.assessment.Instrument;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One file: its versions, what it answers, what was decided on it, and all that was written of it. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/bukti/{year:20\\d{2}}/{id:[0-9a-f-]{36}}")
class EvidenceFileController {

    private final EvidenceYears years;
    private final Evidences evidences;
    private final EvidenceDesk desk;
    private final Attempt attempt;

    EvidenceFileController(EvidenceYears years, Evidences evidences, EvidenceDesk desk, Attempt attempt) {
        this.years = years;
        this.evidences = evidences;
        this.desk = desk;
        this.attempt = attempt;
    }

    /**
     * @param uses in all years
     * @param same whether somebody was led here because it was sent again
     * @param may add and take back
     * @param decides on it
     * @param typed words of a decision that was refused
     */
    record FilePage(
            EvidencePage of,
            Evidence it,
            List<Use> uses,
            List<Evidence> versions,
            List<LedgerLine> history,
            boolean same,
            boolean may,
            boolean decides,
            String typed,
            Map<String, String> problems) {

        public Area region() {
            return of.region();
        }

        public Instrument instrument() {
            return of.instrument();
        }

        public List<Use> now() {
            return uses.stream().filter(Use::added).toList();
        }

        public Verdict.Decision[] decisions() {
            return Verdict.Decision.values();
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView one(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean sama) {
        return page(found(region, id), year, sama, "", Map.of());
    }

    /** Neither shown nor run in the reader's browser. */
    @GetMapping("/berkas")
    ResponseEntity<byte[]> content(@PathVariable RegionCode region, @PathVariable UUID id) {
        var it = found(region, id);
        var file = evidences.content(it);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }

    @PostMapping("/pertanyaan")
    ModelAndView use(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question) {
        var it = found(region, id);
        return done(it, year, "question", "", () -> desk.use(it, year, question));
    }

    @PostMapping("/lepas")
    ModelAndView withdraw(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam String edition,
            @RequestParam String question,
            @RequestParam int version) {
        var it = found(region, id);
        return done(it, year, "uses", "", () -> desk.withdraw(it, new Entry.Asked(year, edition, question), version));
    }

    @PostMapping("/putusan")
    ModelAndView decide(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam String edition,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version) {
        var it = found(region, id);
        return done(
                it,
                year,
                "words-" + question,
                words,
                () -> desk.decide(it, new Entry.Asked(year, edition, question), decision(decision), words, version));
    }

    private static Verdict.Decision decision(String typed) {
        return Chosen.among(Verdict.Decision.values(), typed)
                .orElseThrow(() -> new RuleBroken("evaluation.evidence.decision"));
    }

    private ModelAndView done(Evidence it, int year, String field, String typed, Runnable deed) {
        return attempt.refused(deed)
                .map(refusal -> page(it, year, false, typed, refusal.beside(field)))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + it.region() + "/bukti/" + year + "/" + it.id()));
    }

    private Evidence found(RegionCode region, UUID id) {
        Actors.current().require(Permission.SEE_REGION, region);
        return evidences.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Evidence it, int year, boolean same, String typed, Map<String, String> problems) {
        var of = years.of(it.region(), year);
        return Attempt.page(
                "evaluation/evidence-file",
                new FilePage(
                        of,
                        it,
                        evidences.uses(it.region(), it.id()),
                        evidences.versions(it.region(), it.id()),
                        evidences.history(it.region(), it.id()),
                        same,
                        of.may() && it.replaced().isEmpty(),
                        !of.frozen() && desk.mayDecide(it.region(), year),
                        typed,
                        problems),
                problems);
    }
}
