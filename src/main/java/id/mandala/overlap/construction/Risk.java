package id.mandala.overlap.construction;

import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover.Source;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.inventory.Application;
import id.mandala.overlap.inventory.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why an application that is being built, or was, may have cost money for nothing. Follows from what is written; nobody types it.
 *
 * @param days for how long already; 0 where days say nothing
 */
record Risk(Kind kind, long days) {

    /** Longer without a word and nobody seems to follow it any more; assumed. */
    static final int SILENT_DAYS = 90;

    /** Words: {@code overlap.construction.risk.<name>}; when it holds: {@code overlap.construction.rule.<name>}. */
    enum Kind {
        LATE,
        STUCK,
        UNTOUCHED,
        CONTRACT_OVER,
        LIVE_WITHOUT_SOURCE,
        LIVE_UNTESTED,
        LIVE_WITHOUT_USERS,
        CONTRADICTED,
        UNRECORDED
    }

    /** None of one that is retired: nothing more can be lost on it. */
    static List<Risk> of(Construction it, Application application, LocalDate today) {
        var status = application.facts().status();
        if (status == Status.RETIRED) {
            return List.of();
        }
        var found = new Found(today);
        var stage = it.stage();
        boolean held = it.handover().source() == Source.YES;
        if (stage.isUnderWay()) {
            found.past(Kind.LATE, it.expectedLive(), 0);
            stage.patience().ifPresent(most -> found.past(Kind.STUCK, Optional.of(it.since()), most));
            found.past(Kind.UNTOUCHED, Optional.of(it.touched()), SILENT_DAYS);
        }
        if (!held) {
            found.past(Kind.CONTRACT_OVER, it.contractEnds(), 0);
        }
        if (stage == Stage.LIVE) {
            found.where(!held, Kind.LIVE_WITHOUT_SOURCE);
            found.where(it.tested(Check.SECURITY).result() != Result.PASSED, Kind.LIVE_UNTESTED);
            found.where(application.idleOn(today).isPresent() || it.hasNoUsers(), Kind.LIVE_WITHOUT_USERS);
        }
        found.where(!stage.agrees(status), Kind.CONTRADICTED);
        return found.risks;
    }

    private record Found(List<Risk> risks, LocalDate today) {

        Found(LocalDate today) {
            this(new ArrayList<>(), today);
        }

        void where(boolean holds, Kind kind) {
            if (holds) {
                risks.add(new Risk(kind, 0));
            }
        }

        /** Where the day lies more than so many days back. */
        void past(Kind kind, Optional<LocalDate> day, int most) {
            day.map(it -> ChronoUnit.DAYS.between(it, today))
                    .filter(days -> days > most)
                    .ifPresent(days -> risks.add(new Risk(kind, days)));
        }
    }
}
