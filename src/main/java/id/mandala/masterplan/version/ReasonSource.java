package id.mandala.masterplan.version;

import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Knows why initiatives were changed, because it changed them. Versions ask all there are and know none of them by name. */
public interface ReasonSource {

    /** @param decision number and day of the decision behind it; empty where there is none */
    record KnownReason(String reason, String decision) {}

    /** By initiative, why it was changed after this moment; of several reasons the last. */
    Map<UUID, KnownReason> since(RegionCode region, Instant moment);
}
