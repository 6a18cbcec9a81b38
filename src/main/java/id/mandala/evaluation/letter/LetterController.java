package id.mandala.evaluation.letter;

import id.mandala.documents.sign.Checked;
import id.mandala.documents.sign.SignatureCheck;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The letters a regency was sent about a year, to be fetched, with what their signature says. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/surat/{year:\\d{4}}")
class LetterController {

    private final Letters letters;
    private final LetterPress press;
    private final Regions regions;
    private final SignatureCheck check;

    LetterController(Letters letters, LetterPress press, Regions regions, SignatureCheck check) {
        this.letters = letters;
        this.press = press;
        this.regions = regions;
        this.check = check;
    }

    /**
     * @param letters the latest first
     * @param checked the file of the latest; absent while it is not made
     * @param mayReplace go to where letters are corrected
     */
    record LetterPage(Area region, int year, List<Letter> letters, Optional<Checked> checked, boolean mayReplace) {}

    @GetMapping
    String page(@PathVariable RegionCode region, @PathVariable int year, Model model) {
        var all = seen(region, year);
        var checked = all.stream()
                .findFirst()
                .flatMap(it -> it.seal().flatMap(seal -> letters.file(it).map(file -> check.check(file, seal.at()))));
        model.addAttribute(
                "page",
                new LetterPage(
                        regions.get(region),
                        year,
                        all,
                        checked,
                        Actors.current().may(Permission.PUBLISH_RESULTS, RegionCode.NATION)));
        return "evaluation/letter";
    }

    @GetMapping("/{revision:\\d{1,4}}.pdf")
    ResponseEntity<byte[]> file(@PathVariable RegionCode region, @PathVariable int year, @PathVariable int revision) {
        return seen(region, year).stream()
                .filter(it -> it.revision() == revision)
                .findFirst()
                .flatMap(it -> letters.file(it).map(file -> PaperAnswer.pdf(it.fileName("pdf"), file)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One that has its number and needs no person to be signed is made when it is first asked for. */
    private List<Letter> seen(RegionCode region, int year) {
        Actors.current().require(Permission.SEE_REGION, region);
        var all = letters.of(region, year);
        if (all.isEmpty() || all.getFirst().isSealed() || press.asksForSigner()) {
            return all;
        }
        try {
            Actors.as(Actor.program("letter"), () -> press.make(all.getFirst(), Optional.empty()));
        } catch (RuleBroken waits) {
            // The ministry sees why and mends it; the regency sees that it is not there yet.
            return all;
        }
        return letters.of(region, year);
    }
}
