package id.mandala.planning;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.planning.PlanIndicator.Direction;
import id.mandala.planning.PlanIndicator.Measure;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indicator and the ceilings that one line of a file tells. */
final class RowFigures {

    private final Row row;
    private final PlanColumns columns;

    RowFigures(Row row, PlanColumns columns) {
        this.row = row;
        this.columns = columns;
    }

    /** Empty where the line tells none, or a faulty one. */
    Optional<Measure> measure() {
        var targets = targets();
        var name = row.find(columns.indicator);
        if (name.isEmpty()) {
            boolean told = !targets.isEmpty()
                    || row.find(columns.unit).isPresent()
                    || row.find(columns.baseline).isPresent();
            if (told && row.reads(columns.indicator)) {
                row.fault(columns.indicator, "refusal.planning.import-indicator-missing");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new Measure(
                    name.get(),
                    row.find(columns.unit).orElse(""),
                    row.find(columns.direction).orElse(Direction.RISING),
                    row.find(columns.baseline).orElse(null),
                    targets));
        } catch (RuleBroken broken) {
            row.fault(column(broken), broken);
            return Optional.empty();
        }
    }

    private Column<?> column(RuleBroken broken) {
        return switch (broken.code()) {
            case "planning.indicator-unit" -> columns.unit;
            case "planning.value-too-large" -> columns.baseline;
            default -> columns.indicator;
        };
    }

    private Map<Integer, BigDecimal> targets() {
        var targets = new TreeMap<Integer, BigDecimal>();
        for (var year : columns.years) {
            row.find(year.target()).ifPresent(it -> targets.put(year.year(), it));
        }
        return targets;
    }

    /** Adds the line's ceilings; told where an earlier line of the same node said another amount. */
    void addCeilings(Map<Integer, Long> ceilings) {
        for (var year : columns.years) {
            row.find(year.ceiling()).map(BigDecimal::longValue).ifPresent(amount -> {
                var said = ceilings.putIfAbsent(year.year(), amount);
                if (said != null && !said.equals(amount)) {
                    row.fault(year.ceiling(), "refusal.planning.import-ceiling-twice", said);
                }
            });
        }
    }
}
