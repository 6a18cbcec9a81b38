package id.mandala.overlap.inventory;

import id.mandala.masterplan.Initiative;
import id.mandala.overlap.cases.CaseSection;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application.
 *
 * @param agencyNow who holds the agency's matters today; empty while it goes on itself
 * @param idle why it is held to be idle; absent where it is not
 * @param initiative of the masterplan, which it belongs to
 * @param cases absent where it stands in none
 */
record ApplicationPage(
        Area region,
        Application application,
        String agency,
        List<String> agencyNow,
        @Nullable Idleness idle,
        @Nullable Initiative initiative,
        CaseSection.@Nullable Content cases,
        boolean edit,
        boolean publish) {

    public boolean retirable() {
        return edit && application.facts().status() != Status.RETIRED;
    }
}
