package id.mandala.masterplan.sheet;

import id.mandala.documents.FileRefused;
import id.mandala.region.Area;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The import, at one of its three moments: asking for a file, showing what it would do, or telling what to mend.
 *
 * @param overtaken whether somebody changed what was looked at before
 * @param last the imports taken last, while a file is asked for
 */
record ImportPage(
        Area region,
        @Nullable Preview preview,
        boolean overtaken,
        @Nullable FileRefused refused,
        List<TakenImport> last) {

    static ImportPage asking(Area region, List<TakenImport> last) {
        return new ImportPage(region, null, false, null, last);
    }

    static ImportPage showing(Area region, ImportPlan plan, UUID kept, boolean overtaken) {
        return new ImportPage(region, Preview.of(plan, kept), overtaken, null, List.of());
    }

    static ImportPage refusing(Area region, FileRefused refused) {
        return new ImportPage(region, null, false, refused, List.of());
    }

    /**
     * What taking the file would do.
     *
     * @param kept id of the file that waits to be confirmed
     * @param seen what the changes are made from: another when somebody changes one of them
     * @param added names of the first
     * @param places how many cells change, by column or further sheet
     * @param changes the first of them
     */
    record Preview(
            ImportPlan plan,
            UUID kept,
            String seen,
            List<String> added,
            List<Changed> places,
            List<CellChange> changes) {

        /** How many of the added a page names. */
        private static final int NAMED = 50;

        /** How many changes a page shows; the others are in the file of changes. */
        private static final int SHOWN = 100;

        static Preview of(ImportPlan plan, UUID kept) {
            var changes = plan.changes();
            return new Preview(
                    plan,
                    kept,
                    plan.seen(),
                    plan.added().stream()
                            .limit(NAMED)
                            .map(it -> it.after().initiative().outline().name())
                            .toList(),
                    Changed.counted(changes),
                    changes.stream().limit(SHOWN).toList());
        }

        public int count() {
            return places.stream().mapToInt(Changed::count).sum();
        }
    }
}
