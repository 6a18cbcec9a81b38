package id.mandala.masterplan;

import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list's sentence as the address carries it; what cannot be read counts as not said. */
public record ListQuestion(
        @Nullable String dimensi,
        @Nullable String pd,
        @Nullable String keadaan,
        @Nullable Integer tahun,
        @Nullable String q,
        @Nullable String urut,
        @Nullable Integer hal) {

    static final int PER_PAGE = 100;

    Optional<String> dimension() {
        return said(dimensi);
    }

    Optional<UUID> agency() {
        return Chosen.id(pd);
    }

    Optional<Selection.State> state() {
        return Chosen.among(Selection.State.values(), keadaan);
    }

    public Selection.Order order() {
        return Chosen.among(Selection.Order.values(), urut).orElse(Selection.Order.NAME);
    }

    Optional<Integer> year() {
        return Optional.ofNullable(tahun);
    }

    /** Whether less than all is asked for. */
    boolean isAsked() {
        return dimension().isPresent() || agency().isPresent() || state().isPresent() || !text().isBlank();
    }

    /** The masterplan the year asked for stands in, else the current one. */
    public Optional<Masterplan> plan(RegionCode region, Masterplans masterplans) {
        return year().flatMap(it -> masterplans.covering(region, it)).or(() -> masterplans.current(region));
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
