package id.mandala.overlap.found;

import java.util.Arrays;
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
        return Arrays.stream(FoundGroup.Kind.values())
                .filter(it -> it.name().equals(jenis))
                .findFirst();
    }

    State state() {
        return Arrays.stream(State.values())
                .filter(it -> it.name().equals(keadaan))
                .findFirst()
                .orElse(State.OPEN);
    }

    Optional<UUID> agency() {
        try {
            return pd == null || pd.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(pd));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public boolean isAsked() {
        return kind().isPresent() || agency().isPresent() || state() != State.OPEN;
    }
}
