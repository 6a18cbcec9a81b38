package id.mandala.evaluation;

import id.mandala.assessment.Outcome;
import id.mandala.identity.Needs;
import id.mandala.identity.Permission;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A regency's evaluations, for programs: those published, and others where the asker may see them. */
@RestController
@RequestMapping("/api/v1/regions/{region}/evaluations")
class EvaluationApi {

    /** One evaluation with the whole derivation of its figures, or the gaps that keep it from having any. */
    record Whole(
            RegionCode region,
            int year,
            String edition,
            Words title,
            String cohort,
            boolean published,
            String source,
            Optional<Explained<BigDecimal>> index,
            Optional<Explained<BigDecimal>> improvement,
            Map<String, Explained<BigDecimal>> components,
            Map<String, Explained<BigDecimal>> dimensions,
            List<Outcome.Gap> gaps) {

        static Whole of(Result it) {
            return new Whole(
                    it.region(),
                    it.year(),
                    it.edition(),
                    it.title(),
                    it.cohort(),
                    it.published(),
                    it.source(),
                    it.index(),
                    it.improvement(),
                    it.components(),
                    it.dimensions(),
                    it.outcome() instanceof Outcome.NotScored(var gaps) ? gaps : List.of());
        }
    }

    record Listed(List<ResultLine> items) {}

    record Opening(Integer year, String edition, String source) {}

    private final Results results;
    private final BeginEvaluation begin;

    EvaluationApi(Results results, BeginEvaluation begin) {
        this.results = results;
        this.begin = begin;
    }

    @GetMapping
    Listed all(@PathVariable RegionCode region) {
        return new Listed(results.seen(region).stream().map(ResultLine::of).toList());
    }

    @GetMapping("/{year}")
    ResponseEntity<Whole> one(@PathVariable RegionCode region, @PathVariable int year) {
        var seen = results.seen(region, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(seen.etag()).body(Whole.of(seen.result()));
    }

    @PostMapping
    @Needs(Permission.IMPORT_RESULTS)
    ResponseEntity<Void> open(@PathVariable RegionCode region, @RequestBody Opening asked) {
        begin.open(region, asked.year(), asked.edition(), asked.source());
        return ResponseEntity.created(URI.create("/api/v1/regions/" + region + "/evaluations/" + asked.year()))
                .build();
    }
}
