package id.mandala.masterplan.version;

import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The versions of a region's current plan for other systems, with what they say and what changed between them. */
@RestController
@RequestMapping("/api/v1/regions/{code}/masterplan")
class VersionsApi {

    private static final int MOST = 200;

    private final VersionDesk desk;
    private final PlanVersions versions;
    private final VersionContents contents;
    private final VersionRedlines redlines;

    VersionsApi(VersionDesk desk, PlanVersions versions, VersionContents contents, VersionRedlines redlines) {
        this.desk = desk;
        this.versions = versions;
        this.contents = contents;
        this.redlines = redlines;
    }

    record VersionList(List<PlanVersion> items) {}

    /** @param next the value of {@code after} for the page that follows; absent on the last */
    record FrozenInitiatives(
            List<PlannedInitiative> items, @Nullable UUID next) {}

    record Changes(int from, @Nullable Integer to, Redline redline) {}

    @GetMapping("/versions")
    VersionList list(@PathVariable RegionCode code) {
        return new VersionList(versions.of(desk.plan(code)));
    }

    @GetMapping("/versions/{number}")
    ResponseEntity<PlanVersion> one(@PathVariable RegionCode code, @PathVariable int number) {
        var version = desk.version(code, number);
        return ResponseEntity.ok().eTag(new Version(version.version()).etag()).body(version);
    }

    @GetMapping("/versions/{number}/initiatives")
    FrozenInitiatives initiatives(
            @PathVariable RegionCode code,
            @PathVariable int number,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        var order = Comparator.comparing((PlannedInitiative it) -> it.id().toString());
        var found = contents.of(desk.version(code, number)).initiatives().stream()
                .sorted(order)
                .filter(it -> after.map(last -> it.id().toString().compareTo(last.toString()) > 0)
                        .orElse(true))
                .limit(most + 1L)
                .toList();
        return found.size() <= most
                ? new FrozenInitiatives(found, null)
                : new FrozenInitiatives(
                        found.subList(0, most), found.get(most - 1).id());
    }

    /** @param from number of a version, or a day it was in force; {@code to} also {@code kerja}, the working plan */
    @GetMapping("/redline")
    Changes redline(
            @PathVariable RegionCode code,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Locale locale) {
        var compared = redlines.between(code, from, to, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Changes(
                compared.before().number(),
                compared.after().map(PlanVersion::number).orElse(null),
                compared.redline());
    }
}
