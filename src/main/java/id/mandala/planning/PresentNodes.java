package id.mandala.planning;

import id.mandala.planning.PlanTree.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a plan already, to hold a file against. */
final class PresentNodes {

    private final Map<UUID, Branch> branches = new HashMap<>();
    private final Map<Optional<UUID>, List<Branch>> below = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    PresentNodes(PlanTree tree) {
        for (var branch : tree.all()) {
            branches.put(branch.node().id(), branch);
            below.computeIfAbsent(Optional.ofNullable(branch.node().parent()), it -> new ArrayList<>())
                    .add(branch);
        }
    }

    Optional<Branch> find(UUID id) {
        return Optional.ofNullable(branches.get(id));
    }

    int countBelow(@Nullable UUID parent) {
        return below.getOrDefault(Optional.ofNullable(parent), List.of()).size();
    }

    /** The node that a line about this outline means: the same code below the same parent, or the same words where it has none. */
    Optional<Branch> match(@Nullable UUID parent, PlanNode.Outline outline) {
        return below.getOrDefault(Optional.ofNullable(parent), List.of()).stream()
                .filter(it -> isMeant(it.node().outline(), outline))
                .filter(it -> taken.add(it.node().id()))
                .findFirst();
    }

    private static boolean isMeant(PlanNode.Outline present, PlanNode.Outline told) {
        if (present.level() != told.level() || !Objects.equals(present.agency(), told.agency())) {
            return false;
        }
        return told.code().isEmpty()
                ? present.text().toLowerCase(Locale.ROOT).equals(told.text().toLowerCase(Locale.ROOT))
                : present.code().equals(told.code());
    }

    /** Nodes of that level and code, wherever they hang. */
    List<Branch> withCode(PlanLevel level, String code) {
        return branches.values().stream()
                .filter(it ->
                        it.node().level() == level && isCode(level, it.node().code(), code))
                .toList();
    }

    static boolean isCode(PlanLevel level, String code, String written) {
        return level.isBudgeted() ? BudgetCode.of(code).isWritten(written) : code.equalsIgnoreCase(written.strip());
    }
}
