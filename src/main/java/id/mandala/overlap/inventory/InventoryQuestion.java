package id.mandala.overlap.inventory;

import id.mandala.values.Chosen;
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
        return Chosen.id(pd);
    }

    Optional<ApplicationSelection.State> state() {
        return Chosen.among(ApplicationSelection.State.values(), keadaan);
    }

    public ApplicationSelection.Order order() {
        return Chosen.among(ApplicationSelection.Order.values(), urut).orElse(ApplicationSelection.Order.NAME);
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
}
