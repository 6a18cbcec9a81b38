package id.mandala.overlap.found;

import id.mandala.values.Chosen;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows, as its address says it.
 *
 * @param jenis a {@link FoundGroup.Kind}
 * @param pd id of an agency
 * @param keadaan {@code OPEN}, {@code IN_CASE} or {@code JUDGED}; empty shows what waits for somebody
 */
record FoundQuestion(
        @Nullable String jenis,
        @Nullable String pd,
        @Nullable String keadaan) {

    /** All that nobody has discussed. */
    static final FoundQuestion ANY = new FoundQuestion(null, null, null);

    enum State {
        /** Nobody has said anything to it yet. */
        OPEN,
        IN_CASE,
        /** All its pairs have been judged. */
        JUDGED
    }

    Optional<FoundGroup.Kind> kind() {
        return Chosen.among(FoundGroup.Kind.values(), jenis);
    }

    State state() {
        return Chosen.among(State.values(), keadaan).orElse(State.OPEN);
    }

    Optional<UUID> agency() {
        return Chosen.id(pd);
    }

    public boolean isAsked() {
        return kind().isPresent() || agency().isPresent() || state() != State.OPEN;
    }
}
