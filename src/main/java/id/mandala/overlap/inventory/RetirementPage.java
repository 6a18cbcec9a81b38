package id.mandala.overlap.inventory;

import id.mandala.region.Area;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks why an application is retired.
 *
 * @param idle why it is held to be idle; absent where it is not
 */
record RetirementPage(
        Area region, Application application, @Nullable Idleness idle, String reason, Map<String, String> problems) {}
