package id.mandala.budget.revenue;

import id.mandala.documents.FileRefused;
import id.mandala.region.Area;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The import of revenue, at one of its three moments: asking for a file, showing what it would do, or telling what to mend.
 *
 * @param kept id of the file that waits to be confirmed
 */
record RevenueImportPage(
        Area region,
        @Nullable RevenueImport preview,
        @Nullable UUID kept,
        @Nullable FileRefused refused) {}
