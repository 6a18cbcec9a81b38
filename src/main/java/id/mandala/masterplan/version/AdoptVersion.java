package id.mandala.masterplan.version;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a version of the current plan and takes it step by step to its promulgation; one at a time in a plan. */
@Service
@Transactional
class AdoptVersion {

    private final Masterplans masterplans;
    private final PlanVersions versions;
    private final TakeContents take;
    private final Amendments amendments;
    private final Today today;
    private final AuditTrail trail;

    AdoptVersion(
            Masterplans masterplans,
            PlanVersions versions,
            TakeContents take,
            Amendments amendments,
            Today today,
            AuditTrail trail) {
        this.masterplans = masterplans;
        this.versions = versions;
        this.take = take;
        this.amendments = amendments;
        this.today = today;
        this.trail = trail;
    }

    /** @throws RuleBroken {@code masterplan.version-open} while another is not promulgated yet */
    PlanVersion begin(RegionCode region, String title, String note, LegalInstrument instrument) {
        var plan = plan(region);
        masterplans.lock(plan);
        versions.onItsWay(plan).ifPresent(it -> {
            throw new RuleBroken("masterplan.version-open", it.number());
        });
        int number = 1
                + versions.of(plan).stream()
                        .findFirst()
                        .map(PlanVersion::number)
                        .orElse(0);
        var begun = take.first(plan, number, title, note, instrument);
        record(begun, "masterplan.version-begun", Map.of("number", number, "initiatives", begun.initiatives()));
        return find(plan, number);
    }

    PlanVersion describe(
            RegionCode region, int number, Version seen, String title, String note, LegalInstrument instrument) {
        var present = seen(region, number, seen);
        write(present.described(title, note, instrument));
        record(present, "masterplan.version-described", Map.of("number", number));
        return find(plan(region), number);
    }

    /** Takes the content anew from the working plan, while that is still allowed. */
    PlanVersion retake(RegionCode region, int number, Version seen) {
        var plan = plan(region);
        masterplans.lock(plan);
        var present = seen(region, number, seen);
        present.requireOpen();
        var taken = take.again(plan, present);
        write(taken);
        record(taken, "masterplan.version-taken", Map.of("number", number, "initiatives", taken.initiatives()));
        return find(plan, number);
    }

    PlanVersion harmonise(RegionCode region, int number, Version seen, LocalDate on) {
        var present = seen(region, number, seen);
        requirePast(on);
        return step(present, present.harmonised(on));
    }

    /** @throws RuleBroken {@code masterplan.version-reasons} while a change has no reason */
    PlanVersion sign(RegionCode region, int number, Version seen, LocalDate on, String instrumentNumber) {
        var present = seen(region, number, seen);
        requirePast(on);
        var signed = present.signed(on, instrumentNumber);
        int unreasoned = amendments.unreasoned(present).size();
        if (unreasoned > 0) {
            throw new RuleBroken("masterplan.version-reasons", unreasoned);
        }
        amendments.forgetOthers(present);
        return step(present, signed);
    }

    /** @param inForceFrom the first day it is the plan, where the instrument names a later one than its promulgation */
    PlanVersion promulgate(RegionCode region, int number, Version seen, LocalDate on, Optional<LocalDate> inForceFrom) {
        var present = seen(region, number, seen);
        requirePast(on);
        var promulgated = present.promulgated(on, inForceFrom.orElse(on));
        checkAfter(present, promulgated);
        return step(present, promulgated);
    }

    /** An older version never comes back into force. */
    private void checkAfter(PlanVersion present, PlanVersion promulgated) {
        versions.find(plan(present.region()), present.number() - 1)
                .flatMap(it -> it.steps().inForce())
                .filter(it -> promulgated.steps().inForce().orElseThrow().isBefore(it))
                .ifPresent(it -> {
                    throw new RuleBroken("masterplan.version-in-force-order", it);
                });
    }

    private PlanVersion step(PlanVersion present, PlanVersion next) {
        write(next);
        record(
                next,
                "masterplan.version-stepped",
                Map.of("number", next.number(), "to", next.stage().name(), "content", take.fingerprint(present)));
        return find(plan(present.region()), present.number());
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(today.date())) {
            throw new RuleBroken("masterplan.version-step-future");
        }
    }

    private PlanVersion seen(RegionCode region, int number, Version seen) {
        var present = find(plan(region), number);
        seen.mustBe(present.version());
        return present;
    }

    private PlanVersion find(Masterplan plan, int number) {
        return VersionDesk.found(versions.find(plan, number));
    }

    private void write(PlanVersion changed) {
        if (!versions.change(changed)) {
            throw new StaleVersion();
        }
    }

    private Masterplan plan(RegionCode region) {
        Actors.current().require(Permission.ADOPT_PLAN, region);
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }

    private void record(PlanVersion version, String action, Map<String, Object> detail) {
        trail.record(version.region(), action, version.plan().toString(), detail);
    }
}
