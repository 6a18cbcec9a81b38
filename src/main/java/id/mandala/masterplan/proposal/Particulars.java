package id.mandala.masterplan.proposal;

import java.util.Arrays;
import java.util.List;

/** All parts of one initiative. What nobody has filled in is empty, never absent. */
public record Particulars(
        Reason reason,
        Reach reach,
        Aims aims,
        Means means,
        Actions actions,
        Dependencies dependencies,
        QuickWin quickWin) {

    static final Particulars EMPTY = new Particulars(
            Reason.EMPTY, Reach.EMPTY, Aims.EMPTY, Means.EMPTY, Actions.EMPTY, Dependencies.EMPTY, QuickWin.EMPTY);

    public Part part(PartKind kind) {
        return switch (kind) {
            case REASON -> reason;
            case REACH -> reach;
            case AIMS -> aims;
            case MEANS -> means;
            case ACTIONS -> actions;
            case DEPENDENCIES -> dependencies;
            case QUICK_WIN -> quickWin;
        };
    }

    /** The parts to be filled in: quick wins have one more. */
    public List<PartKind> asked() {
        return Arrays.stream(PartKind.values())
                .filter(it -> it != PartKind.QUICK_WIN || isQuickWin())
                .toList();
    }

    /** Whether the ten criteria are asked of it. */
    public boolean isQuickWin() {
        return reason.origin().filter(it -> it == Origin.QUICK_WIN).isPresent();
    }
}
