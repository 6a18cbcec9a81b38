package id.mandala.masterplan.version;

import java.util.Optional;

/**
 * How far a version has come: drafted, harmonised with the law, signed by the regent, promulgated. Words:
 * {@code masterplan.version.stage.<name>}.
 */
public enum VersionStage {
    DRAFT,
    HARMONISED,
    SIGNED,
    PROMULGATED;

    /** Whether its content may still be taken anew from the working plan. */
    public boolean isOpen() {
        return this == DRAFT || this == HARMONISED;
    }

    /** The one stage that may follow. */
    public Optional<VersionStage> next() {
        return switch (this) {
            case DRAFT -> Optional.of(HARMONISED);
            case HARMONISED -> Optional.of(SIGNED);
            case SIGNED -> Optional.of(PROMULGATED);
            case PROMULGATED -> Optional.empty();
        };
    }
}
