package id.mandala.masterplan;

import id.mandala.region.Area;
import org.jspecify.annotations.Nullable;

/**
 * Asks before initiatives are shown to everybody.
 *
 * @param one the only one to publish; absent for all that are not published yet
 */
record PublicationPage(Area region, @Nullable Initiative one, int count) {}
