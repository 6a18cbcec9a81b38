package id.mandala.movement.agreement;

import id.mandala.documents.sign.Signer;
import id.mandala.movement.Rounds;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The ministry writes texts and holds ceremonies. */
@Controller
@RequestMapping("/kerja/nasional/kesepakatan")
class NationalAgreementsController {

    private final AgreementDesk desk;
    private final LeadAgreements lead;
    private final SigningRuns runs;
    private final SignPapers sign;
    private final Attempt attempt;

    NationalAgreementsController(
            AgreementDesk desk, LeadAgreements lead, SigningRuns runs, SignPapers sign, Attempt attempt) {
        this.desk = desk;
        this.lead = lead;
        this.runs = runs;
        this.sign = sign;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String putaran) {
        return Attempt.page("movement/agreements", desk.all(AgreementForm.empty(putaran), Map.of()), Map.of());
    }

    @PostMapping
    ModelAndView write(@ModelAttribute AgreementForm form) {
        return attempt.refused(() -> lead.write(form.agreement()))
                .map(it -> {
                    var problems = it.beside(AgreementForm.field(it.code()));
                    return Attempt.page("movement/agreements", desk.all(form, problems), problems);
                })
                .orElseGet(() -> new ModelAndView("redirect:/kerja/nasional/kesepakatan"));
    }

    @GetMapping("/{id}")
    ModelAndView ceremony(@PathVariable UUID id) {
        return page(desk.get(id), Map.of());
    }

    @PostMapping("/{id}/buka")
    ModelAndView open(@PathVariable UUID id) {
        return done(id, () -> lead.open(desk.get(id)));
    }

    @PostMapping("/{id}/tutup")
    ModelAndView close(@PathVariable UUID id) {
        return done(id, () -> lead.close(desk.get(id)));
    }

    /** All papers the ministry has not signed. */
    @PostMapping("/{id}/tandatangan")
    ModelAndView sign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String passphrase) {
        Rounds.requireLead();
        return done(id, () -> {
            var it = desk.get(id);
            runs.begin(
                    it,
                    desk.papers(id).stream()
                            .filter(paper -> paper.signed(Paper.Side.MINISTRY).isEmpty())
                            .toList(),
                    credentials(sign.asksForSigner(), nik, passphrase),
                    origin());
        });
    }

    @PostMapping("/{id}/henti")
    ModelAndView cancel(@PathVariable UUID id) {
        Rounds.requireLead();
        return done(id, () -> runs.cancel(id));
    }

    static Optional<Signer.Credentials> credentials(boolean asked, String nik, String passphrase) {
        return asked ? Optional.of(new Signer.Credentials(nik, passphrase)) : Optional.empty();
    }

    /** Scheme and host as people know them. */
    static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private ModelAndView done(UUID id, Runnable deed) {
        return attempt.refused(deed)
                .map(it -> page(desk.get(id), it.beside("deed")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/nasional/kesepakatan/" + id));
    }

    private ModelAndView page(Agreement it, Map<String, String> problems) {
        return Attempt.page(
                "movement/ceremony", desk.ceremony(it, runs.of(it.id()), sign.asksForSigner(), problems), problems);
    }
}
