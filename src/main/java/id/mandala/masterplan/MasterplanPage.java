package id.mandala.masterplan;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of a region's initiatives, as its sentence of filters asks for it.
 *
 * @param content absent while the region has no masterplan
 */
record MasterplanPage(Area region, @Nullable Content content, Rights rights) {

    record Rights(boolean add, boolean importing, boolean publish) {}

    /** @param unpublished how many only the region sees yet */
    record Content(
            Masterplan plan,
            DimensionFramework framework,
            List<Agency> agencies,
            ListQuestion question,
            int year,
            List<InitiativeRow> rows,
            InitiativeLists.Totals totals,
            int unpublished) {

        public int pages() {
            return Math.max(1, (totals.count() + ListQuestion.PER_PAGE - 1) / ListQuestion.PER_PAGE);
        }

        public boolean isAsked() {
            return question.isAsked();
        }
    }

    public Selection.State[] states() {
        return Selection.State.values();
    }

    /** The columns, in the order they stand; each can be sorted by. */
    public List<Selection.Order> heads() {
        return List.of(
                Selection.Order.NAME,
                Selection.Order.STATE,
                Selection.Order.DIMENSION,
                Selection.Order.AGENCY,
                Selection.Order.YEARS);
    }
}
