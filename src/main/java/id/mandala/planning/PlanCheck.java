package id.mandala.planning;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.planning.PlanIndicator.Measure;
import id.mandala.region.Agency;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds every line of a file against the plan and the other lines, names every fault, and says what taking it would do. */
final class PlanCheck {

    private record Same(
            @Nullable UUID parent,
            PlanLevel level,
            String code,
            String text,
            @Nullable UUID agency) {}

    private final MediumTermPlan plan;
    private final PlanColumns columns;
    private final NodeChecks checks;
    private final PresentNodes present;
    private final FileParents parents;
    private final Map<String, Optional<RuleBroken>> codes = new HashMap<>();
    private final Map<Same, Integer> rowOf = new HashMap<>();
    private final Map<UUID, Integer> newBelow = new HashMap<>();
    private final List<FileNode> told = new ArrayList<>();

    PlanCheck(PlanTree tree, PlanColumns columns, NodeChecks checks) {
        this.plan = tree.plan();
        this.columns = columns;
        this.checks = checks;
        this.present = new PresentNodes(tree);
        this.parents = new FileParents(present);
    }

    /** @throws id.mandala.documents.FileRefused with every fault of every row */
    PlanImport check(Table table) {
        table.rows().forEach(this::check);
        table.faults().refuseIfAny();
        return outcome(table.file());
    }

    private void check(Row row) {
        var node = nodeOf(row);
        var figures = new RowFigures(row, columns);
        var measure = figures.measure();
        var into =
                node.orElseGet(() -> new FileNode(row.number(), PlanLevel.MISSION, "", null, null, UUID.randomUUID()));
        measure.ifPresent(it -> addMeasure(row, into, it));
        figures.addCeilings(into.ceilings);
    }

    private void addMeasure(Row row, FileNode node, Measure measure) {
        if (node.measures.stream().anyMatch(it -> it.name().equalsIgnoreCase(measure.name()))) {
            row.fault(columns.indicator, "refusal.planning.import-indicator-twice");
        }
        node.measures.add(measure);
    }

    /** The node the line tells of: a new one of the file, or again the one above it. */
    private Optional<FileNode> nodeOf(Row row) {
        if (!row.reads(columns.level) || !row.reads(columns.text) || !row.reads(columns.code)) {
            return Optional.empty();
        }
        var level = row.find(columns.level);
        var text = row.find(columns.text);
        var last = told.isEmpty() ? null : told.getLast();
        if (level.isEmpty() && text.isEmpty()) {
            if (last == null) {
                row.fault(columns.level, "refusal.planning.import-nothing-above");
            }
            return Optional.ofNullable(last);
        }
        if (level.isEmpty() || text.isEmpty()) {
            row.fault(level.isEmpty() ? columns.level : columns.text, "refusal.planning.import-cell-missing");
            return Optional.empty();
        }
        var code = row.find(columns.code).orElse("");
        if (last != null && last.isSaidAgain(level.get(), code, text.get()) && !namesAnotherAgency(row, last)) {
            return Optional.of(last);
        }
        return Optional.of(tell(row, level.get(), code, text.get()));
    }

    private boolean namesAnotherAgency(Row row, FileNode last) {
        return row.find(columns.agency)
                .filter(it -> last.outline == null || !it.id().equals(last.outline.agency()))
                .isPresent();
    }

    private FileNode tell(Row row, PlanLevel level, String code, String text) {
        var parent = level.above().flatMap(above -> parent(row, above, level, code));
        var outline = outline(row, level, code, text, parent.orElse(null));
        var id = outline.flatMap(
                        it -> present.match(parent.map(above -> above.id).orElse(null), it))
                .map(it -> it.node().id())
                .orElseGet(UUID::randomUUID);
        var node = new FileNode(row.number(), level, code, parent.orElse(null), outline.orElse(null), id);
        outline.ifPresent(it -> checkOnce(row, node, it));
        told.add(node);
        parents.add(node);
        return node;
    }

    private Optional<FileNode> parent(Row row, PlanLevel above, PlanLevel level, String code) {
        if (!row.reads(columns.parent)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parents.find(
                    above,
                    row.find(columns.parent).or(() -> FileParents.codeAbove(level, code)),
                    row.find(columns.parent).isPresent(),
                    row.find(columns.agency).map(Agency::id)));
        } catch (RuleBroken broken) {
            fault(row, broken);
            return Optional.empty();
        }
    }

    private Optional<PlanNode.Outline> outline(
            Row row, PlanLevel level, String code, String text, @Nullable FileNode parent) {
        if (!row.reads(columns.agency)) {
            return Optional.empty();
        }
        try {
            var agency = row.find(columns.agency).map(Agency::id).orElse(inherited(parent));
            var outline = new PlanNode.Outline(level, code, text, agency);
            row.find(columns.agency).ifPresent(it -> NodeChecks.checkAgency(it, plan.years()));
            if (level.isBudgeted()) {
                checkCode(outline.code());
            }
            if (parent != null && parent.outline != null) {
                outline.checkBelow(parent.outline);
            }
            return Optional.of(outline);
        } catch (RuleBroken broken) {
            fault(row, broken);
            return Optional.empty();
        }
    }

    private static @Nullable UUID inherited(@Nullable FileNode parent) {
        return parent == null || parent.outline == null ? null : parent.outline.agency();
    }

    /** Each code is asked once, however many lines carry it. */
    private void checkCode(String code) {
        codes.computeIfAbsent(code, it -> checks.refusal(BudgetCode.of(it), plan.years()))
                .ifPresent(refused -> {
                    throw new RuleBroken(refused.code(), refused.arguments().toArray());
                });
    }

    private void fault(Row row, RuleBroken broken) {
        row.fault(columnOf(broken), broken);
    }

    private Column<?> columnOf(RuleBroken broken) {
        return switch (broken.code()) {
            case "planning.text" -> columns.text;
            case "planning.level-not-below" -> columns.level;
            case "planning.import-parent-unknown", "planning.import-parent-missing", "planning.import-parent-several" ->
                columns.parent;
            case "planning.agency-missing",
                    "planning.agency-too-high",
                    "planning.agency-gone",
                    "planning.agency-later" -> columns.agency;
            default -> columns.code;
        };
    }

    private void checkOnce(Row row, FileNode node, PlanNode.Outline it) {
        var same = new Same(
                node.parent == null ? null : node.parent.id,
                it.level(),
                it.code(),
                it.code().isEmpty() ? PlanColumns.plain(it.text()) : "",
                it.agency());
        var first = rowOf.putIfAbsent(same, row.number());
        if (first != null) {
            row.fault(columns.code, "refusal.planning.import-twice", first);
        }
    }

    private PlanImport outcome(String file) {
        var added = new ArrayList<PlanNode>();
        var changed = new ArrayList<PlanNode>();
        var measures = new LinkedHashMap<UUID, List<Measure>>();
        var ceilings = new LinkedHashMap<UUID, SortedMap<Integer, Long>>();
        for (var node : told) {
            var stands = present.find(node.id);
            var figuresBefore = measures.size() + ceilings.size();
            if (!node.measures.isEmpty() && !stands.map(PlanCheck::measures).equals(Optional.of(node.measures))) {
                measures.put(node.id, List.copyOf(node.measures));
            }
            if (!node.ceilings.isEmpty() && !stands.map(it -> it.ceilings()).equals(Optional.of(node.ceilings))) {
                ceilings.put(node.id, new TreeMap<>(node.ceilings));
            }
            var outline = Objects.requireNonNull(node.outline);
            if (stands.isEmpty()) {
                added.add(made(node, outline));
            } else if (!stands.get().node().outline().equals(outline)
                    || measures.size() + ceilings.size() > figuresBefore) {
                changed.add(stands.get().node().with(outline));
            }
        }
        return new PlanImport(file, added, changed, told.size() - added.size() - changed.size(), measures, ceilings);
    }

    private static List<Measure> measures(PlanTree.Branch branch) {
        return branch.indicators().stream().map(PlanIndicator::measure).toList();
    }

    private static final UUID TOP = new UUID(0, 0);

    private PlanNode made(FileNode node, PlanNode.Outline outline) {
        var parent = node.parent == null ? null : node.parent.id;
        int place = present.countBelow(parent) + newBelow.merge(parent == null ? TOP : parent, 1, Integer::sum) - 1;
        return new PlanNode(plan.region(), node.id, plan.id(), parent, place, outline, null, false, 1);
    }
}
