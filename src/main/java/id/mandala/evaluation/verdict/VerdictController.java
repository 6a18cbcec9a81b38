package id.mandala.evaluation.verdict;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A published result as it was frozen, computed anew each time it is looked at, and both of its documents. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/putusan/{year:20\\d{2}}")
@Transactional(readOnly = true)
class VerdictController {

    private final Verdicts verdicts;
    private final Counted counted;
    private final Regions regions;
    private final Clock clock;

    VerdictController(Verdicts verdicts, Counted counted, Regions regions, Clock clock) {
        this.verdicts = verdicts;
        this.counted = counted;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView look(@PathVariable RegionCode region, @PathVariable int year) {
        Actors.current().require(Permission.SEE_REGION, region);
        var all = verdicts.of(region, year);
        var page = VerdictPage.of(
                regions.get(region),
                year,
                all,
                counted.of(year, Set.of(region)).stream().findFirst(),
                clock.instant());
        var view = new ModelAndView("evaluation/verdict", "page", page);
        view.setStatus(all.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
        return view;
    }

    @GetMapping("/{revision:\\d{1,6}}/masukan.json")
    ResponseEntity<byte[]> input(@PathVariable RegionCode region, @PathVariable int year, @PathVariable int revision) {
        var it = find(region, year, revision);
        return json("masukan", it, it.input());
    }

    @GetMapping("/{revision:\\d{1,6}}/hasil.json")
    ResponseEntity<byte[]> outcome(
            @PathVariable RegionCode region, @PathVariable int year, @PathVariable int revision) {
        var it = find(region, year, revision);
        return json("hasil", it, it.outcome());
    }

    private Verdict find(RegionCode region, int year, int revision) {
        Actors.current().require(Permission.SEE_REGION, region);
        return verdicts.find(region, year, revision)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> json(String name, Verdict of, String text) {
        var file = name + "-" + of.region() + "-" + of.year() + "-" + of.revision() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
