package id.mandala.planning;

import id.mandala.planning.PlanIndicator.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node as a file tells it, or one that stands in the plan already and has not been told of yet. */
final class FileNode {

    final int row;
    final PlanLevel level;
    final @Nullable FileNode parent;
    /** Absent where its row is at fault: what hangs below is still looked at. */
    final PlanNode.@Nullable Outline outline;

    final String code;
    final UUID id;
    final List<Measure> measures = new ArrayList<>();
    final SortedMap<Integer, Long> ceilings = new TreeMap<>();

    FileNode(
            int row,
            PlanLevel level,
            String code,
            @Nullable FileNode parent,
            PlanNode.@Nullable Outline outline,
            UUID id) {
        this.row = row;
        this.level = level;
        this.code = outline == null ? code : outline.code();
        this.parent = parent;
        this.outline = outline;
        this.id = id;
    }

    /** Whether a line says the same node again, to tell one more of its indicators. */
    boolean isSaidAgain(PlanLevel level, String code, String text) {
        return outline != null
                && this.level == level
                && outline.text().equalsIgnoreCase(text.strip())
                && PresentNodes.isCode(level, outline.code(), code);
    }
}
