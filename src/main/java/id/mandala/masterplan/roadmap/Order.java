package id.mandala.masterplan.roadmap;

import id.mandala.masterplan.proposal.PlannedInitiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By first year and name, but never before what must have run first. */
final class Order {

    private final Map<UUID, PlannedInitiative> waiting;
    private final Set<UUID> placed = new HashSet<>();
    private final List<PlannedInitiative> ordered = new ArrayList<>();

    private Order(List<PlannedInitiative> initiatives) {
        this.waiting = initiatives.stream().collect(Collectors.toMap(PlannedInitiative::id, Function.identity()));
    }

    static List<PlannedInitiative> of(List<PlannedInitiative> initiatives) {
        var order = new Order(initiatives);
        initiatives.stream()
                .sorted(Comparator.comparingInt(
                                (PlannedInitiative it) -> it.outline().span().first())
                        .thenComparing(it -> it.outline().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(order::place);
        return order.ordered;
    }

    /** Marked before its prerequisites are placed, so that even a circle would end. */
    private void place(PlannedInitiative initiative) {
        if (!placed.add(initiative.id())) {
            return;
        }
        initiative.particulars().dependencies().prerequisites().stream()
                .flatMap(it -> Optional.ofNullable(waiting.get(it)).stream())
                .sorted(Comparator.comparing(it -> it.outline().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(this::place);
        ordered.add(initiative);
    }
}
