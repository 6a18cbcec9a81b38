package id.mandala.overlap.inventory;

import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application of a region's inventory.
 *
 * @param sharedKey key of the national shared application it is; absent for most
 * @param published whether other regions may see that it exists
 * @param demo made up to show the program
 */
public record Application(
        RegionCode region,
        UUID id,
        ApplicationFacts facts,
        @Nullable String sharedKey,
        boolean published,
        boolean demo,
        int version) {

    Application with(ApplicationFacts changed) {
        return new Application(region, id, changed, sharedKey, published, demo, version);
    }

    /** Why it is held to be idle; empty where it is not. */
    public Optional<Idleness> idleOn(LocalDate today) {
        return Idleness.of(facts, today);
    }

    /** Whether it is in use and nobody knows when last. */
    public boolean lastUseUnknown() {
        return facts.status() == Status.IN_USE && facts.lastUsed() == null;
    }
}
