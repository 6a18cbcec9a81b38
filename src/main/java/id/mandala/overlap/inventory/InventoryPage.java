package id.mandala.overlap.inventory;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inventory of a region, as its sentence of filters asks for it.
 *
 * @param totals of what is asked for
 * @param all of the whole region, whatever is asked for
 */
record InventoryPage(
        Area region,
        InventoryQuestion question,
        List<Agency> agencies,
        List<Row> rows,
        ApplicationLists.Totals totals,
        ApplicationLists.Totals all,
        boolean demo,
        Rights rights) {

    record Rights(boolean add, boolean importing, boolean publish) {}

    /**
     * @param idle why it is held to be idle; absent where it is not
     * @param retirable whether this person may retire it now
     */
    record Row(
            Application application,
            String agency,
            @Nullable Idleness idle,
            boolean retirable) {}

    public int pages() {
        return Math.max(1, (totals.count() + InventoryQuestion.PER_PAGE - 1) / InventoryQuestion.PER_PAGE);
    }

    public boolean asksForIdle() {
        return question.state()
                .filter(it -> it == ApplicationSelection.State.IDLE)
                .isPresent();
    }

    public ApplicationSelection.State[] states() {
        return ApplicationSelection.State.values();
    }

    /** The columns, in the order they stand; each can be sorted by. */
    public ApplicationSelection.Order[] heads() {
        return ApplicationSelection.Order.values();
    }
}
