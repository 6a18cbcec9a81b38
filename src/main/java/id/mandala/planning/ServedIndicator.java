package id.mandala.planning;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that what serves a node works for: of the node itself, or of an objective or programme above it.
 *
 * @param node what it measures, in words
 * @param target of the year asked for; absent where none is set
 */
public record ServedIndicator(
        UUID id,
        PlanLevel level,
        String node,
        String name,
        String unit,
        @Nullable BigDecimal target) {}
