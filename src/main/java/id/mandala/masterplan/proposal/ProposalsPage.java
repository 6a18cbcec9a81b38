package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Stage;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposals on their way.
 *
 * @param plan absent while the region has no masterplan
 * @param mine those that wait for the person here
 * @param groups the others, by the stage they stand at; stages without any are left out
 */
record ProposalsPage(
        Area region, @Nullable Masterplan plan, List<ProposalList.Line> mine, List<Group> groups, boolean mayAdd) {

    record Group(Stage stage, List<ProposalList.Line> lines) {}

    public boolean isEmpty() {
        return mine.isEmpty() && groups.isEmpty();
    }
}
