package id.mandala.overlap.found;

import id.mandala.region.Area;
import java.util.Optional;

/** @param found absent while there is nothing to look for */
record SimilarPage(Area region, String name, String description, Optional<Resembling.Found> found) {}
