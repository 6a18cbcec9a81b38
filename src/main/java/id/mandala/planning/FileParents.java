package id.mandala.planning;

import id.mandala.planning.PlanTree.Branch;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds what a line hangs below: by the code it names, else the nearest line above; in the file first, then in the plan. */
final class FileParents {

    private final PresentNodes present;
    private final Map<PlanLevel, List<FileNode>> told = new EnumMap<>(PlanLevel.class);

    FileParents(PresentNodes present) {
        this.present = present;
    }

    void add(FileNode node) {
        told.computeIfAbsent(node.level, it -> new ArrayList<>()).add(node);
    }

    /** The code that the budget code itself begins with; empty above the kegiatan, where codes say nothing of it. */
    static Optional<String> codeAbove(PlanLevel level, String code) {
        if (level.isMoved()) {
            return Optional.empty();
        }
        try {
            return BudgetCode.of(code).parent().map(BudgetCode::value);
        } catch (RuleBroken noCode) {
            return Optional.empty();
        }
    }

    /**
     * @param named whether the line names the code itself; one that follows from its own code only says where to look first
     * @throws RuleBroken where there is nothing to hang it below
     */
    FileNode find(PlanLevel above, Optional<String> code, boolean named, Optional<UUID> agency) {
        var here = told.getOrDefault(above, List.of()).reversed();
        if (code.isEmpty()) {
            return here.stream().findFirst().orElseThrow(() -> new RuleBroken("planning.import-parent-missing"));
        }
        return here.stream()
                .filter(it -> it.code.equals(code.get()) || hasCode(it, code.get()))
                .findFirst()
                .or(() -> standing(above, code.get(), agency))
                .or(() -> named ? Optional.empty() : here.stream().findFirst())
                .orElseThrow(() -> new RuleBroken("planning.import-parent-unknown", code.get()));
    }

    private static boolean hasCode(FileNode node, String code) {
        return node.outline != null && PresentNodes.isCode(node.level, node.outline.code(), code);
    }

    private Optional<FileNode> standing(PlanLevel above, String code, Optional<UUID> agency) {
        var found = present.withCode(above, code);
        if (found.size() > 1 && agency.isPresent()) {
            found = found.stream()
                    .filter(it -> agency.get().equals(it.node().agency()))
                    .toList();
        }
        if (found.size() > 1) {
            throw new RuleBroken("planning.import-parent-several", code);
        }
        return found.stream().findFirst().map(FileParents::asTold);
    }

    private static FileNode asTold(Branch branch) {
        var node = branch.node();
        return new FileNode(0, node.level(), node.code(), null, node.outline(), node.id());
    }
}
