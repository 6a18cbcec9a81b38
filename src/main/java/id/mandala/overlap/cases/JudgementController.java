package id.mandala.overlap.cases;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a pair is judged without a case, and where all judgements are taken from for the next training. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih")
class JudgementController {

    private final JudgementDesk desk;
    private final JudgePair judge;
    private final Judgements judgements;
    private final Attempt attempt;

    JudgementController(JudgementDesk desk, JudgePair judge, Judgements judgements, Attempt attempt) {
        this.desk = desk;
        this.judge = judge;
        this.judgements = judgements;
        this.attempt = attempt;
    }

    @GetMapping("/penilaian")
    ModelAndView ask(@PathVariable RegionCode region, @RequestParam(defaultValue = "") List<String> item) {
        return page(region, pair(item), "", "", Map.of());
    }

    @PostMapping("/penilaian")
    ModelAndView judge(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") List<String> item,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String words) {
        var pair = pair(item);
        return attempt.refused(() -> judge.judge(region, pair, label(label), words))
                .map(it -> page(
                        region,
                        pair,
                        label,
                        words,
                        it.beside(it.code().equals("overlap.judgement-label") ? "label" : "words")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/tumpang-tindih/penilaian?item="
                        + pair.one() + "&item=" + pair.other()));
    }

    @GetMapping("/penilaian.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        return Download.csv("penilaian-" + region + ".csv", table -> {
            table.titles(List.of("id", "opd_a", "text_a", "opd_b", "text_b", "label"));
            int number = 0;
            for (var it : judgements.holding(region)) {
                table.row(
                        region + "-" + ++number,
                        it.one().agency(),
                        it.one().text(),
                        it.other().agency(),
                        it.other().text(),
                        it.label());
            }
        });
    }

    private static ItemRef.Pair pair(List<String> items) {
        var refs = ItemRef.all(items);
        if (refs.size() != 2) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ItemRef.Pair(refs.get(0), refs.get(1));
    }

    private static Label label(String typed) {
        return Chosen.among(Label.values(), typed).orElseThrow(() -> new RuleBroken("overlap.judgement-label"));
    }

    private ModelAndView page(
            RegionCode region, ItemRef.Pair pair, String label, String words, Map<String, String> problems) {
        return Attempt.page("overlap/judgement", desk.page(region, pair, label, words, problems), problems);
    }
}
