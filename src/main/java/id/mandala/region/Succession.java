package id.mandala.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From which agency to which, since when. A merger is several of these with one successor, a split several with one predecessor.
 *
 * @param legalBasis the regulation that decreed it, where known
 */
public record Succession(
        UUID predecessor,
        UUID successor,
        Kind kind,
        LocalDate onDate,
        @Nullable String legalBasis) {

    public enum Kind {
        RENAMED,
        MERGED,
        SPLIT
    }
}
