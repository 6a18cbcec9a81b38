package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.values.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes the working plan into a version, as it reads at one moment. Works in the caller's transaction, which holds the plan's lock. */
@Component
class TakeContents {

    private final VersionContents contents;
    private final VersionItems items;
    private final PlanVersions versions;
    private final WriteReasons reasons;
    private final Clock clock;

    TakeContents(
            VersionContents contents,
            VersionItems items,
            PlanVersions versions,
            WriteReasons reasons,
            ObjectProvider<Clock> clock) {
        this.contents = contents;
        this.items = items;
        this.versions = versions;
        this.reasons = reasons;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** @throws RuleBroken {@code masterplan.version-empty} where no initiative is part of the plan */
    PlanVersion first(Masterplan plan, int number, String title, String note, LegalInstrument instrument) {
        var now = held(plan);
        var begun = new PlanVersion(
                plan.region(),
                plan.id(),
                number,
                title,
                note,
                instrument,
                VersionStage.DRAFT,
                Steps.NONE,
                now.counted(),
                moment(),
                1);
        versions.add(begun);
        items.take(begun, now);
        reasons.known(plan, begun);
        return begun;
    }

    /** @return the version with what is to be written of it; its items are written already */
    PlanVersion again(Masterplan plan, PlanVersion present) {
        var now = held(plan);
        items.take(present, now);
        reasons.known(plan, present);
        return present.taken(now.counted(), moment());
    }

    String fingerprint(PlanVersion version) {
        return items.fingerprint(version);
    }

    private PlanContents held(Masterplan plan) {
        var now = contents.held(plan);
        if (now.initiatives().isEmpty()) {
            throw new RuleBroken("masterplan.version-empty");
        }
        return now;
    }

    private Instant moment() {
        return clock.instant();
    }
}
