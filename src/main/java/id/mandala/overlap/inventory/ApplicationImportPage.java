package id.mandala.overlap.inventory;

import id.mandala.documents.FileRefused;
import id.mandala.region.Area;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The import of applications, at one of its three moments: asking for a file, showing what it would do, or telling what to mend.
 *
 * @param kept id of the file that waits to be confirmed
 */
record ApplicationImportPage(
        Area region,
        @Nullable ApplicationImport preview,
        @Nullable UUID kept,
        @Nullable FileRefused refused) {}
