package id.mandala.overlap.inventory;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inventory's sentence as the address carries it; what cannot be read counts as not said. */
record InventoryQuestion(
        @Nullable String keadaan,
        @Nullable String pd,
        @Nullable String q,
        @Nullable String urut,
        @Nullable Integer hal) {

    static final int PER_PAGE = 100;

    Optional<UUID> agency() {
        try {
            return said(pd).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Optional<ApplicationSelection.State> state() {
        return said(keadaan)
                .flatMap(text -> Arrays.stream(ApplicationSelection.State.values())
                        .filter(it -> it.name().equals(text))
                        .findFirst());
    }

    public ApplicationSelection.Order order() {
        return said(urut)
                .flatMap(text -> Arrays.stream(ApplicationSelection.Order.values())
                        .filter(it -> it.name().equals(text))
                        .findFirst())
                .orElse(ApplicationSelection.Order.NAME);
    }

    /** Whether less than all is asked for. */
    public boolean isAsked() {
        return agency().isPresent() || state().isPresent() || !text().isBlank();
    }

    String text() {
        return q == null ? "" : q;
    }

    public int pageNumber() {
        return hal == null ? 1 : Math.clamp(hal, 1, 10_000);
    }

    int offset() {
        return (pageNumber() - 1) * PER_PAGE;
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }
}
