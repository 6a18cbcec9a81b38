package id.mandala.masterplan.proposal;

import java.util.ArrayList;
import java.util.List;

/** What a proposal still lacks before its agency may propose it. */
final class Completeness {

    private Completeness() {}

    /** @param what message key under {@code masterplan.gap}: what to fill in */
    record Gap(PartKind part, String what) {}

    static List<Gap> gaps(Particulars it) {
        var gaps = new ArrayList<Gap>();
        ask(gaps, PartKind.REASON, "problem", !it.reason().problem().isEmpty());
        ask(gaps, PartKind.REASON, "issue", !it.reason().issues().isEmpty());
        ask(gaps, PartKind.REASON, "kind", it.reason().kind().isPresent());
        ask(gaps, PartKind.REASON, "origin", it.reason().origin().isPresent());
        ask(gaps, PartKind.AIMS, "goal", !it.aims().goal().isEmpty());
        ask(
                gaps,
                PartKind.AIMS,
                "indicator",
                it.aims().indicators().stream()
                        .anyMatch(indicator -> !indicator.targets().isEmpty()));
        ask(gaps, PartKind.MEANS, "cost", !it.means().costs().isEmpty());
        ask(gaps, PartKind.MEANS, "horizon", it.means().horizon().isPresent());
        ask(gaps, PartKind.ACTIONS, "action", !it.actions().items().isEmpty());
        if (it.isQuickWin()) {
            ask(gaps, PartKind.QUICK_WIN, "months", it.quickWin().months().isPresent());
            ask(
                    gaps,
                    PartKind.QUICK_WIN,
                    "criteria",
                    it.quickWin().answers().size() == QuickWin.Criterion.values().length);
            ask(gaps, PartKind.DEPENDENCIES, "risk", !it.dependencies().risks().isEmpty());
        }
        return gaps;
    }

    private static void ask(List<Gap> gaps, PartKind part, String what, boolean given) {
        if (!given) {
            gaps.add(new Gap(part, what));
        }
    }
}
