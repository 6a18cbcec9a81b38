package id.mandala.audit;

import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.UUID;

/** An entry before it has a place in its chain. */
record Draft(RegionCode region, Optional<UUID> actorId, String actor, String action, String subject, String detail) {}
