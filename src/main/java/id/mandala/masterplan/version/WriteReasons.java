package id.mandala.masterplan.version;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.Masterplan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the changes of a version the reasons that are known already; one that somebody wrote stays. */
@Component
class WriteReasons {

    private final PlanVersions versions;
    private final Amendments amendments;
    private final List<ReasonSource> sources;
    private final AuditTrail trail;

    WriteReasons(PlanVersions versions, Amendments amendments, List<ReasonSource> sources, AuditTrail trail) {
        this.versions = versions;
        this.amendments = amendments;
        this.sources = sources;
        this.trail = trail;
    }

    /** Works in the caller's transaction, after the version's items are written. */
    void known(Masterplan plan, PlanVersion version) {
        versions.find(plan, version.number() - 1).ifPresent(before -> {
            int written = 0;
            for (var source : sources) {
                written += write(version, source.since(version.region(), before.takenAt()));
            }
            if (written > 0) {
                trail.record(
                        version.region(),
                        "masterplan.version-reasoned",
                        version.plan().toString(),
                        Map.of("number", version.number(), "items", written, "known", true));
            }
        });
    }

    private int write(PlanVersion version, Map<UUID, ReasonSource.KnownReason> known) {
        var missing = amendments.unreasoned(version).stream()
                .filter(it -> it.kind() == ItemKey.Kind.INITIATIVE && known.containsKey(it.id()))
                .toList();
        for (var item : missing) {
            var it = known.get(item.id());
            if (it != null) {
                amendments.write(version, Set.of(item), new Amendment(version.number(), it.reason(), it.decision()));
            }
        }
        return missing.size();
    }
}
