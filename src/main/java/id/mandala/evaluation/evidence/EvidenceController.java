package id.mandala.evaluation.evidence;

import id.mandala.assessment.Item;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What proves a region's answers of a year: all of it, and the form that sends a file or its next version. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/bukti")
class EvidenceController {

    private final EvidenceYears years;
    private final Evidences evidences;
    private final EvidenceDesk desk;
    private final Attempt attempt;

    EvidenceController(EvidenceYears years, Evidences evidences, EvidenceDesk desk, Attempt attempt) {
        this.years = years;
        this.evidences = evidences;
        this.desk = desk;
        this.attempt = attempt;
    }

    /** @param before the version that is replaced */
    record FormPage(EvidencePage of, Optional<Evidence> before, EvidenceForm form, Map<String, String> problems) {

        /** Whether something of it is chosen. */
        public boolean opens(Item component) {
            return component.questions().anyMatch(it -> form.asks(it.key()));
        }
    }

    @GetMapping
    String thisYear(@PathVariable RegionCode region) {
        return "redirect:/kerja/" + region + "/bukti/" + years.thisYear();
    }

    @GetMapping("/{year:20\\d{2}}")
    @Transactional(readOnly = true)
    ModelAndView all(@PathVariable RegionCode region, @PathVariable int year) {
        Actors.current().require(Permission.SEE_REGION, region);
        return new ModelAndView("evaluation/evidence", "page", years.of(region, year));
    }

    @GetMapping("/{year:20\\d{2}}/baru")
    @Transactional(readOnly = true)
    ModelAndView fresh(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String pertanyaan) {
        return form(region, year, Optional.empty(), EvidenceForm.asking(pertanyaan, year), Map.of());
    }

    @PostMapping("/{year:20\\d{2}}/baru")
    ModelAndView send(@PathVariable RegionCode region, @PathVariable int year, @ModelAttribute EvidenceForm form) {
        var kept = new AtomicReference<EvidenceDesk.Kept>();
        return attempt.refused(() -> kept.set(desk.send(region, year, form.proof(), form.sent(), form.questions())))
                .map(it -> form(region, year, Optional.empty(), form, it.beside(EvidenceForm.field(it.code()))))
                .orElseGet(() -> toFile(region, year, kept.get()));
    }

    @GetMapping("/{year:20\\d{2}}/{id}/ganti")
    @Transactional(readOnly = true)
    ModelAndView next(@PathVariable RegionCode region, @PathVariable int year, @PathVariable UUID id) {
        var before = found(region, id);
        return form(region, year, Optional.of(before), EvidenceForm.of(before.proof()), Map.of());
    }

    @PostMapping("/{year:20\\d{2}}/{id}/ganti")
    ModelAndView replace(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable UUID id,
            @ModelAttribute EvidenceForm form) {
        var before = found(region, id);
        var kept = new AtomicReference<EvidenceDesk.Kept>();
        return attempt.refused(() -> kept.set(desk.replace(before, year, form.proof(), form.sent())))
                .map(it -> form(region, year, Optional.of(before), form, it.beside(EvidenceForm.field(it.code()))))
                .orElseGet(() -> toFile(region, year, kept.get()));
    }

    private Evidence found(RegionCode region, UUID id) {
        Actors.current().require(Permission.CLAIM, region);
        return evidences.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView toFile(RegionCode region, int year, EvidenceDesk.Kept kept) {
        return new ModelAndView(
                "redirect:/kerja/" + region + "/bukti/" + year + "/" + kept.id() + (kept.before() ? "?sama=true" : ""));
    }

    private ModelAndView form(
            RegionCode region, int year, Optional<Evidence> before, EvidenceForm form, Map<String, String> problems) {
        Actors.current().require(Permission.CLAIM, region);
        return Attempt.page(
                "evaluation/evidence-form", new FormPage(years.of(region, year), before, form, problems), problems);
    }
}
