package id.mandala.region;

import id.mandala.identity.Needs;
import id.mandala.identity.Permission;
import id.mandala.region.ReorganiseAgencies.Decree;
import id.mandala.region.ReorganiseAgencies.Seen;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import id.mandala.web.Versions;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A region's agencies for other systems. */
@RestController
@RequestMapping("/api/v1/regions/{code}")
class AgenciesApi {

    private final Agencies agencies;
    private final ReorganiseAgencies reorganise;
    private final Today today;

    AgenciesApi(Agencies agencies, ReorganiseAgencies reorganise, Today today) {
        this.agencies = agencies;
        this.reorganise = reorganise;
        this.today = today;
    }

    record AgencyList(List<Agency> items, List<Succession> successions) {}

    record NewAgency(
            String name,
            @Nullable String shortName,
            Agency.Kind kind,
            Agency.@Nullable Duty duty,
            LocalDate validFrom) {}

    record Renaming(
            String name,
            @Nullable String shortName,
            LocalDate onDate,
            @Nullable String legalBasis) {}

    record Merger(
            List<UUID> agencies,
            String name,
            @Nullable String shortName,
            Agency.Kind kind,
            LocalDate onDate,
            @Nullable String legalBasis) {}

    @GetMapping("/agencies")
    AgencyList list(@PathVariable RegionCode code, @RequestParam(defaultValue = "false") boolean history) {
        return history
                ? new AgencyList(agencies.all(code), agencies.successions(code))
                : new AgencyList(agencies.living(code, today.date()), List.of());
    }

    @GetMapping("/agencies/{id}")
    ResponseEntity<Agency> one(@PathVariable RegionCode code, @PathVariable UUID id) {
        var found = agencies.find(code, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(etag(found)).body(found);
    }

    @PostMapping("/agencies")
    @Needs(Permission.EDIT_AGENCIES)
    ResponseEntity<Agency> add(@PathVariable RegionCode code, @RequestBody NewAgency body) {
        return created(reorganise.add(
                code, new AgencyName(body.name(), body.shortName()), body.kind(), body.duty(), body.validFrom()));
    }

    @PostMapping("/agencies/{id}/renaming")
    @Needs(Permission.EDIT_AGENCIES)
    ResponseEntity<Agency> rename(
            @PathVariable RegionCode code, @PathVariable UUID id, Version seen, @RequestBody Renaming body) {
        return created(reorganise.rename(
                code,
                new Seen(id, seen.number()),
                new AgencyName(body.name(), body.shortName()),
                new Decree(body.onDate(), body.legalBasis())));
    }

    /** {@code If-Match} lists the ETags of the agencies that merge. */
    @PostMapping("/agency-mergers")
    @Needs(Permission.EDIT_AGENCIES)
    ResponseEntity<Agency> merge(@PathVariable RegionCode code, Versions seen, @RequestBody Merger body) {
        return created(reorganise.merge(
                code,
                body.agencies().stream().map(it -> seen(code, it, seen)).toList(),
                new AgencyName(body.name(), body.shortName()),
                body.kind(),
                new Decree(body.onDate(), body.legalBasis())));
    }

    private Seen seen(RegionCode code, UUID id, Versions seen) {
        long present = agencies.find(code, id).map(Agency::version).orElse(0);
        return new Seen(id, seen.matching(present).number());
    }

    private static String etag(Agency agency) {
        return new Version(agency.version()).etag();
    }

    private static ResponseEntity<Agency> created(Agency agency) {
        return ResponseEntity.created(URI.create("/api/v1/regions/" + agency.region() + "/agencies/" + agency.id()))
                .eTag(etag(agency))
                .body(agency);
    }
}
