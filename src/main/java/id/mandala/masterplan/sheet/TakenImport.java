package id.mandala.masterplan.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An import that was taken.
 *
 * @param who name of the account; absent where a system sent it
 * @param undone when it was undone last
 * @param undoable whether what stood before is still kept, of all or of those left alone
 */
record TakenImport(
        UUID id,
        UUID masterplan,
        String file,
        Instant at,
        Optional<String> who,
        int added,
        int changed,
        Optional<Instant> undone,
        boolean undoable) {}
