package id.mandala.overlap.cases;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A region's cases of overlap for other systems, without the persons who wrote in them; all at once, as there are some tens of them. */
@RestController
@RequestMapping("/api/v1/regions/{code}/overlap-cases")
class OverlapCasesApi {

    private final Cases cases;

    OverlapCasesApi(Cases cases) {
        this.cases = cases;
    }

    record Told(
            int number,
            UUID id,
            CaseKind kind,
            CaseStage stage,
            String title,
            String question,
            Instant openedAt,
            LocalDate due,
            List<CaseItem> items,
            List<AgencySaid> answers,
            Optional<Decision> decision,
            Optional<Instant> decidedAt,
            Rupiah atStake,
            Saving saving,
            int version) {

        static Told of(OverlapCase it) {
            return new Told(
                    it.number(),
                    it.id(),
                    it.kind(),
                    it.stage(),
                    it.title(),
                    it.question(),
                    it.openedAt(),
                    it.due(),
                    it.items(),
                    it.agencies().stream()
                            .flatMap(agency -> it.answerOf(agency).stream())
                            .map(answer ->
                                    new AgencySaid(answer.agency(), answer.position(), answer.words(), answer.at()))
                            .toList(),
                    it.state().decided(),
                    it.state().decidedAt(),
                    it.atStake(),
                    it.saving(),
                    it.version());
        }
    }

    /** The answer of an agency that counts. */
    record AgencySaid(UUID agency, Position position, String words, Instant at) {}

    record CaseList(List<Told> items) {}

    @GetMapping
    CaseList list(@PathVariable RegionCode code) {
        Actors.current().require(Permission.SEE_REGION, code);
        return new CaseList(cases.of(code).stream().map(Told::of).toList());
    }

    @GetMapping("/{number}")
    ResponseEntity<Told> one(@PathVariable RegionCode code, @PathVariable int number) {
        Actors.current().require(Permission.SEE_REGION, code);
        var found = cases.find(code, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(new Version(found.version()).etag()).body(Told.of(found));
    }
}
