package id.mandala.region;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, renames, merges and closes agencies. A new name is a new agency that succeeds the old one, so that every document keeps the
 * name of its day and the successor holds what the old one owned.
 */
@Service
@Transactional
class ReorganiseAgencies {

    private final Agencies agencies;
    private final AuditTrail trail;

    ReorganiseAgencies(Agencies agencies, AuditTrail trail) {
        this.agencies = agencies;
        this.trail = trail;
    }

    /** An agency as its page or another system showed it; refused when it was written since. */
    record Seen(UUID id, long version) {}

    /** @param legalBasis the regulation that decrees the change; absent where it is not at hand */
    record Decree(LocalDate onDate, @Nullable String legalBasis) {}

    Agency add(RegionCode region, AgencyName name, Agency.Kind kind, Agency.@Nullable Duty duty, LocalDate validFrom) {
        require(region);
        var added = agency(region, name, kind, duty, validFrom);
        trail.record(region, "region.agency-added", added.id().toString(), Map.of("name", added.name()));
        return added;
    }

    /** On the day of the decree the old name ends and the new one begins. */
    Agency rename(RegionCode region, Seen seen, AgencyName name, Decree decree) {
        require(region);
        var old = close(region, seen, decree.onDate().minusDays(1));
        var renamed = agency(region, name, old.kind(), old.duty(), decree.onDate());
        succeed(old, renamed, Succession.Kind.RENAMED, decree);
        return renamed;
    }

    /** The merged agency takes the first duty any of the old ones had. */
    Agency merge(RegionCode region, List<Seen> seen, AgencyName name, Agency.Kind kind, Decree decree) {
        require(region);
        if (seen.stream().map(Seen::id).distinct().count() < 2) {
            throw new RuleBroken("region.merge-needs-two");
        }
        // in one order, so that two mergers do not wait for each other
        seen.stream().map(Seen::id).sorted().forEach(it -> agencies.hold(region, it));
        var old = seen.stream()
                .map(it -> close(region, it, decree.onDate().minusDays(1)))
                .toList();
        var duty = old.stream()
                .flatMap(it -> Optional.ofNullable(it.duty()).stream())
                .findFirst()
                .orElse(null);
        var merged = agency(region, name, kind, duty, decree.onDate());
        old.forEach(it -> succeed(it, merged, Succession.Kind.MERGED, decree));
        return merged;
    }

    /** Without successor: what it owned stays with it. */
    void close(RegionCode region, Seen seen, Decree decree) {
        require(region);
        var closed = close(region, seen, decree.onDate());
        trail.record(
                region,
                "region.agency-closed",
                closed.id().toString(),
                Map.of("lastDay", decree.onDate().toString()));
    }

    private static void require(RegionCode region) {
        Actors.current().require(Permission.EDIT_AGENCIES, region);
    }

    private Agency agency(
            RegionCode region, AgencyName name, Agency.Kind kind, Agency.@Nullable Duty duty, LocalDate validFrom) {
        var agency = new Agency(region, UUID.randomUUID(), name.full(), name.brief(), kind, duty, validFrom, null, 1);
        agencies.add(agency);
        return agency;
    }

    private Agency close(RegionCode region, Seen seen, LocalDate lastDay) {
        var agency = agencies.hold(region, seen.id()).orElseThrow(() -> new RuleBroken("region.agency-unknown"));
        if (agency.version() != seen.version()) {
            throw StaleVersion.of(seen.version(), agency.version(), difference(lastDay, agency.validTo()));
        }
        var closed = agency.closed(lastDay);
        if (!agencies.close(closed)) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
        return closed;
    }

    /** All that ever changes of an agency is its last day. */
    private static List<Difference> difference(LocalDate yours, @Nullable LocalDate theirs) {
        return theirs == null || yours.equals(theirs)
                ? List.of()
                : List.of(new Difference("region.form.day.CLOSE", yours.toString(), theirs.toString()));
    }

    private void succeed(Agency old, Agency successor, Succession.Kind kind, Decree decree) {
        agencies.add(
                old.region(), new Succession(old.id(), successor.id(), kind, decree.onDate(), decree.legalBasis()));
        trail.record(
                old.region(),
                "region.agency-" + kind.name().toLowerCase(Locale.ROOT),
                old.id().toString(),
                Map.of(
                        "successor",
                        successor.id().toString(),
                        "onDate",
                        decree.onDate().toString()));
    }
}
