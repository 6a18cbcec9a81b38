package id.mandala.evaluation.letter;

import id.mandala.documents.sign.Checked;
import id.mandala.documents.sign.SignatureCheck;
import id.mandala.region.Regions;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Anybody may ask whether a PDF is one of our letters, whole and signed. The file is looked at and forgotten. */
@Controller
@RequestMapping("/surat/periksa")
class CheckController {

    private static final int AT_ONCE = 2;

    private final Letters letters;
    private final SignatureCheck check;
    private final Regions regions;
    private final Attempt attempt;
    private final Semaphore room = new Semaphore(AT_ONCE);

    CheckController(Letters letters, SignatureCheck check, Regions regions, Attempt attempt) {
        this.letters = letters;
        this.check = check;
        this.regions = regions;
        this.attempt = attempt;
    }

    /**
     * What was found.
     *
     * @param ours the letter whose file it is, to the byte
     * @param region its name
     * @param replacedBy the letter that took its place
     */
    record Found(Checked checked, Optional<Letter> ours, String region, Optional<Letter> replacedBy) {}

    record CheckPage(Optional<Found> found, Map<String, String> problems) {}

    @GetMapping
    ModelAndView ask() {
        return page(Optional.empty(), Map.of());
    }

    @PostMapping
    ModelAndView check(@RequestParam MultipartFile file) throws IOException {
        var content = file.getBytes();
        var found = new Found[1];
        return attempt.refused(() -> found[0] = found(content))
                .map(it -> page(Optional.empty(), it.beside("file")))
                .orElseGet(() -> page(Optional.ofNullable(found[0]), Map.of()));
    }

    private Found found(byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken("evaluation.letter.no-file");
        }
        if (!room.tryAcquire()) {
            throw new RuleBroken("evaluation.letter.busy");
        }
        try {
            var ours = letters.withHash(LetterPress.sha256(content));
            var checked = ours.flatMap(Letter::seal)
                    .map(seal -> check.check(content, seal.at()))
                    .orElseGet(() -> check.check(content));
            return new Found(
                    checked,
                    ours,
                    ours.map(it -> regions.name(it.region())).orElse(""),
                    ours.flatMap(it -> letters.of(it.region(), it.year()).stream()
                            .filter(other -> other.revision() > it.revision())
                            .findFirst()));
        } finally {
            room.release();
        }
    }

    private static ModelAndView page(Optional<Found> found, Map<String, String> problems) {
        return Attempt.page("evaluation/letter-check", new CheckPage(found, problems), problems);
    }
}
