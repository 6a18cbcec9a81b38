package id.mandala.movement.agreement;

import id.mandala.documents.sign.Checked;
import id.mandala.documents.sign.SignatureCheck;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.region.Regions;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/**
 * The page behind a paper's QR code: which paper it is and who has signed, and whether a file in hand is that paper. Who holds the token
 * is told; the file is looked at and forgotten.
 */
@Controller
@RequestMapping("/kesepakatan/periksa")
class PaperCheckController {

    private static final int AT_ONCE = 2;

    private final AgreementDesk.Rows rows;
    private final SignatureCheck check;
    private final Regions regions;
    private final Attempt attempt;
    private final Semaphore room = new Semaphore(AT_ONCE);

    PaperCheckController(AgreementDesk.Rows rows, SignatureCheck check, Regions regions, Attempt attempt) {
        this.rows = rows;
        this.check = check;
        this.regions = regions;
        this.attempt = attempt;
    }

    /** @param region its name */
    record Known(Agreement agreement, Paper paper, String region) {}

    /**
     * @param known the paper of the token, where it is one
     * @param signatures of the file that was sent
     * @param same whether the file is, to the byte, the paper as it was signed last
     */
    record CheckPage(
            String token, Optional<Known> known, List<Checked> signatures, boolean same, Map<String, String> problems) {
        public boolean isAsked() {
            return !token.isEmpty();
        }
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String kode) {
        return page(kode, List.of(), false, Map.of());
    }

    @PostMapping
    ModelAndView check(@RequestParam(defaultValue = "") String kode, @RequestParam MultipartFile file)
            throws IOException {
        var content = file.getBytes();
        var found = new ArrayList<Checked>();
        return attempt.refused(() -> found.addAll(checked(content)))
                .map(it -> page(kode, List.of(), false, it.beside("file")))
                .orElseGet(() -> page(kode, found, isSame(kode, content), Map.of()));
    }

    private List<Checked> checked(byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken("movement.agreement.no-file");
        }
        if (!room.tryAcquire()) {
            throw new RuleBroken("movement.agreement.busy");
        }
        try {
            return check.all(content, Instant.now());
        } finally {
            room.release();
        }
    }

    private boolean isSame(String token, byte[] content) {
        return held(token)
                .flatMap(it ->
                        Actors.as(Actor.program("paper"), () -> rows.papers().content(it.paper())))
                .filter(it -> Arrays.equals(it, content))
                .isPresent();
    }

    private Optional<Known> held(String token) {
        if (!token.matches("[a-z2-9]{26}")) {
            return Optional.empty();
        }
        return Actors.as(Actor.program("paper"), () -> rows.papers().held(token))
                .flatMap(paper -> rows.agreements()
                        .find(paper.agreement())
                        .map(it -> new Known(it, paper, regions.name(paper.region()))));
    }

    private ModelAndView page(String token, List<Checked> signatures, boolean same, Map<String, String> problems) {
        return Attempt.page(
                "movement/agreement-check",
                new CheckPage(token, held(token), List.copyOf(signatures), same, problems),
                problems);
    }
}
