package id.mandala.movement.selection;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Indices others publish of a region. Words: {@code movement.selection.index.<name>}, levels {@code movement.selection.level.<level>}.
 * Sources of the bounds: docs/movement.md.
 */
public enum IndexKind {
    /** PermenPANRB 59/2020. */
    SPBE("5", "0", "1.8", "2.6", "3.5", "4.2"),
    /** PermenPANRB 8/2026. */
    PEMDI("5", "1", "1.5", "2.5", "3.5", "4"),
    /** Ratio and class of the year's regulation of the Minister of Finance; the class is published, never computed from fixed bounds. */
    KFD("1000");

    static final List<String> LEVELS = List.of("LOWEST", "LOW", "MIDDLE", "HIGH", "HIGHEST");

    private final BigDecimal top;

    @SuppressWarnings("ImmutableEnumChecker") // a list that never changes
    private final List<BigDecimal> from;

    IndexKind(String top, String... from) {
        this.top = new BigDecimal(top);
        this.from = Arrays.stream(from).map(BigDecimal::new).toList();
    }

    public BigDecimal top() {
        return top;
    }

    public boolean hasBounds() {
        return !from.isEmpty();
    }

    boolean covers(BigDecimal value) {
        return value.compareTo(hasBounds() ? from.getFirst() : BigDecimal.ZERO) >= 0 && value.compareTo(top) <= 0;
    }

    /** Which of the five levels a value has; empty where only the publisher says so. */
    Optional<String> levelOf(BigDecimal value) {
        return hasBounds()
                ? Optional.of(LEVELS.get((int) from.stream()
                                .filter(it -> value.compareTo(it) >= 0)
                                .count()
                        - 1))
                : Optional.empty();
    }
}
