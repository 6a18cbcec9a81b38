package id.mandala.overlap.cases;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a case of items of several agencies; the secretariat's work. */
@Service
@Transactional
class OpenCase {

    private final Cases cases;
    private final KnownItems items;
    private final Agencies agencies;
    private final Today today;
    private final AuditTrail trail;

    OpenCase(Cases cases, KnownItems items, Agencies agencies, Today today, AuditTrail trail) {
        this.cases = cases;
        this.items = items;
        this.agencies = agencies;
        this.today = today;
        this.trail = trail;
    }

    /** What the secretariat asks, of whom, until when. */
    record Request(CaseKind kind, String title, String question, LocalDate due, List<ItemRef> items) {}

    /** @throws RuleBroken {@code overlap.case-exists} while two of the items stand in a case that is not over */
    OverlapCase open(RegionCode region, Request request) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        cases.lock(region);
        var taken = taken(region, request.items());
        cases.running(region, request.items()).stream().findFirst().ifPresent(it -> {
            throw new RuleBroken("overlap.case-exists", it.number(), it.title());
        });
        if (request.due().isBefore(today.date())) {
            throw new RuleBroken("overlap.case-due");
        }
        var opened = new OverlapCase(
                region,
                UUID.randomUUID(),
                cases.nextNumber(region),
                request.kind(),
                request.title(),
                request.question(),
                request.due(),
                Instant.EPOCH, // the database says when
                taken,
                List.of(),
                new CaseState.Open(),
                Saving.NONE,
                1);
        cases.add(opened);
        trail.record(
                region,
                "overlap.case-opened",
                opened.id().toString(),
                Map.of("number", opened.number(), "items", taken.size()));
        return cases.find(region, opened.number()).orElseThrow();
    }

    private List<CaseItem> taken(RegionCode region, List<ItemRef> wanted) {
        if (wanted.size() > OverlapCase.MOST_ITEMS) {
            throw new RuleBroken("overlap.case-too-many", OverlapCase.MOST_ITEMS);
        }
        var known = items.find(region, wanted);
        var taken = wanted.stream()
                .map(it -> {
                    var now = known.get(it);
                    if (now == null || !now.standing()) {
                        throw new RuleBroken("overlap.case-item-gone");
                    }
                    return CaseItem.of(now);
                })
                .toList();
        if (holders(region, taken).size() < 2) {
            throw new RuleBroken("overlap.case-two-agencies");
        }
        return taken;
    }

    /** Who has the items' matters today: two agencies that became one are one. */
    private Set<Set<UUID>> holders(RegionCode region, List<CaseItem> taken) {
        var holders = new HashSet<Set<UUID>>();
        for (var item : taken) {
            var today = new HashSet<UUID>();
            agencies.holdersOf(region, item.agency()).stream().map(Agency::id).forEach(today::add);
            holders.add(today);
        }
        return holders;
    }
}
