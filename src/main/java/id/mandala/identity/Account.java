package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person who may sign in. */
record Account(
        UUID id,
        RegionCode home,
        Username username,
        String name,
        Optional<String> email,
        Optional<String> passwordHash,
        boolean mustChange,
        Optional<Instant> disabledAt,
        Optional<Instant> signedInAt,
        List<Actor.Grant> grants,
        int version) {

    Account {
        grants = List.copyOf(grants);
    }

    /** Whether its person may sign in. */
    public boolean isOpen() {
        return disabledAt.isEmpty();
    }

    Actor actor() {
        return new Actor(Optional.of(id), name, grants);
    }
}
