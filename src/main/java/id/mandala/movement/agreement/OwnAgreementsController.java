package id.mandala.movement.agreement;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A regency's papers: who signs, the signature, the duties. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}(?:\\.\\d{2})?}/kesepakatan")
class OwnAgreementsController {

    private final AgreementDesk desk;
    private final LeadAgreements lead;
    private final SignPapers sign;
    private final Attempt attempt;

    OwnAgreementsController(AgreementDesk desk, LeadAgreements lead, SignPapers sign, Attempt attempt) {
        this.desk = desk;
        this.lead = lead;
        this.sign = sign;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView all(@PathVariable RegionCode region) {
        return new ModelAndView("movement/agreements-own")
                .addObject("lines", desk.own(region))
                .addObject("region", region)
                .addObject("name", desk.name(region));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, OwnAgreementPage.Forms.EMPTY);
    }

    @PostMapping("/{id}/penanda")
    ModelAndView name(
            @PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute OwnAgreementPage.SignerForm form) {
        var paper = desk.paper(region, id);
        return attempt.refused(() -> lead.name(paper, signatory(form)))
                .map(it -> page(
                        region,
                        id,
                        new OwnAgreementPage.Forms(
                                Optional.of(form),
                                0,
                                "",
                                "",
                                it.beside(it.code().equals("movement.agreement.power") ? "mandate" : "signer"))))
                .orElseGet(() -> back(region, id, ""));
    }

    private static Paper.Signatory signatory(OwnAgreementPage.SignerForm form) {
        return new Paper.Signatory(
                Typed.said(form.signer()),
                Typed.said(form.office()),
                Arrays.stream(Paper.Capacity.values())
                        .filter(it -> it.name().equals(form.capacity()))
                        .findFirst()
                        .orElse(Paper.Capacity.SELF),
                Typed.said(form.mandate()),
                Objects.requireNonNullElse(form.version(), 0) + 1);
    }

    @PostMapping("/{id}/tandatangan")
    ModelAndView sign(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String passphrase) {
        var paper = desk.paper(region, id);
        return attempt.refused(() -> sign.sign(
                        desk.get(id),
                        paper,
                        Paper.Side.REGION,
                        NationalAgreementsController.credentials(sign.asksForSigner(), nik, passphrase),
                        NationalAgreementsController.origin()))
                .map(it -> page(region, id, new OwnAgreementPage.Forms(Optional.empty(), 0, "", "", it.beside("deed"))))
                .orElseGet(() -> back(region, id, ""));
    }

    @PostMapping("/{id}/kewajiban/{clause:\\d{1,3}}")
    ModelAndView done(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable int clause,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "0") int version) {
        var paper = desk.paper(region, id);
        return attempt.refused(() -> lead.done(
                        desk.get(id),
                        paper,
                        clause,
                        new Duties.Evidence(Typed.said(words), Typed.said(link), "", Instant.EPOCH, version + 1)))
                .map(it -> page(
                        region,
                        id,
                        new OwnAgreementPage.Forms(
                                Optional.empty(), clause, words, link, Map.of("words-" + clause, it.words()))))
                .orElseGet(() -> back(region, id, "#kewajiban"));
    }

    /** As signed last, or as it will be signed. */
    @GetMapping("/{id}/naskah.pdf")
    ResponseEntity<byte[]> file(@PathVariable RegionCode region, @PathVariable UUID id) {
        Actors.current().require(Permission.SEE_REGION, region);
        var paper = desk.paper(region, id);
        var content = desk.content(paper)
                .orElseGet(() -> sign.written(desk.get(id), paper, NationalAgreementsController.origin()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kesepakatan-" + region + ".pdf")
                                .build()
                                .toString())
                .body(content);
    }

    private ModelAndView page(RegionCode region, UUID id, OwnAgreementPage.Forms forms) {
        return Attempt.page(
                "movement/agreement-own", desk.own(region, id, sign.asksForSigner(), forms), forms.problems());
    }

    private static ModelAndView back(RegionCode region, UUID id, String anchor) {
        return new ModelAndView("redirect:/kerja/" + region + "/kesepakatan/" + id + anchor);
    }
}
