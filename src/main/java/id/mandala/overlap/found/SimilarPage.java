package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemRef;
import id.mandala.region.Area;
import java.util.Optional;

/**
 * @param found absent while there is nothing to look for
 * @param self what is being edited, and can be put beside what was found; absent for something new
 */
record SimilarPage(Area region, SimilarQuestion question, Optional<Lookalikes> found, Optional<ItemRef> self) {}
