package id.mandala.masterplan;

import id.mandala.identity.Needs;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A region's initiatives for other systems: the published ones for everybody, the others for whose scope the region lies in. */
@RestController
@RequestMapping("/api/v1/regions/{code}/initiatives")
class InitiativesApi {

    private static final int MOST = 200;

    private final Initiatives initiatives;
    private final EditInitiatives edit;

    InitiativesApi(Initiatives initiatives, EditInitiatives edit) {
        this.initiatives = initiatives;
        this.edit = edit;
    }

    /** @param next the value of {@code after} for the page that follows; absent on the last */
    record InitiativeList(List<Initiative> items, @Nullable UUID next) {}

    record WithYears(Initiative initiative, Map<Integer, Status> years) {}

    record Status(
            boolean ran, @Nullable Cause cause, @Nullable String note) {

        static Status of(YearStatus status) {
            return new Status(status.ran(), status.why().orElse(null), status.note());
        }

        YearStatus status() {
            return YearStatus.of(ran, Optional.ofNullable(cause), Objects.requireNonNullElse(note, ""));
        }
    }

    record Body(
            @Nullable String key,
            String name,
            @Nullable String description,
            String dimension,
            String subDimension,
            @Nullable String topic,
            UUID lead,
            @Nullable Set<UUID> supporting,
            Integer firstYear,
            Integer lastYear) {

        Outline outline() {
            return new Outline(
                    key,
                    name,
                    Objects.requireNonNullElse(description, ""),
                    dimension,
                    subDimension,
                    topic,
                    lead,
                    Objects.requireNonNullElse(supporting, Set.of()),
                    new Span(firstYear, lastYear));
        }
    }

    @GetMapping
    InitiativeList list(
            @PathVariable RegionCode code,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        var found = initiatives.after(code, after, most + 1);
        return found.size() <= most
                ? new InitiativeList(found, null)
                : new InitiativeList(found.subList(0, most), found.get(most - 1).id());
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ResponseEntity<WithYears> one(@PathVariable RegionCode code, @PathVariable UUID id) {
        var found = initiatives.find(code, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(etag(found)).body(withYears(found));
    }

    @PostMapping
    @Needs(Permission.EDIT_INITIATIVES)
    @Transactional
    ResponseEntity<WithYears> add(@PathVariable RegionCode code, @RequestBody Body body) {
        var added = edit.add(code, body.outline());
        return ResponseEntity.created(URI.create("/api/v1/regions/" + code + "/initiatives/" + added.id()))
                .eTag(etag(added))
                .body(withYears(added));
    }

    @PutMapping("/{id}")
    @Needs(Permission.EDIT_INITIATIVES)
    @Transactional
    ResponseEntity<WithYears> change(
            @PathVariable RegionCode code, @PathVariable UUID id, Version seen, @RequestBody Body body) {
        var changed = edit.change(code, id, seen, body.outline());
        return ResponseEntity.ok().eTag(etag(changed)).body(withYears(changed));
    }

    @PutMapping("/{id}/years/{year}")
    @Needs(Permission.EDIT_INITIATIVES)
    @Transactional
    ResponseEntity<WithYears> report(
            @PathVariable RegionCode code,
            @PathVariable UUID id,
            @PathVariable int year,
            Version seen,
            @RequestBody Status body) {
        var reported = edit.report(code, id, seen, year, body.status());
        return ResponseEntity.ok().eTag(etag(reported)).body(withYears(reported));
    }

    private WithYears withYears(Initiative initiative) {
        var years = new TreeMap<Integer, Status>();
        initiatives
                .years(initiative.region(), initiative.id())
                .forEach((year, status) -> years.put(year, Status.of(status)));
        return new WithYears(initiative, years);
    }

    private static String etag(Initiative initiative) {
        return new Version(initiative.version()).etag();
    }
}
