package id.mandala.masterplan.book;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.version.PlanVersion;
import id.mandala.region.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param plan absent while the region has no masterplan */
record BooksPage(Area region, @Nullable Masterplan plan, List<PlanVersion> versions) {

    public Volume[] volumes() {
        return Volume.values();
    }
}
