package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.QuickWin;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quick wins of the region's plan.
 *
 * @param years after the plan's first, to the present one at most
 */
record QuickWinsPage(Area region, @Nullable Masterplan plan, List<Integer> years, List<QuickWinLine> lines) {

    public int criteria() {
        return QuickWin.Criterion.values().length;
    }
}
