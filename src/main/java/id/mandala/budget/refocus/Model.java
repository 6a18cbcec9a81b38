package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An instance as a mixed integer programme: a binary column for each option, then continuous ones for money moved in a year and for
 * what each dimension spends. Formulation: docs/adr/0011.
 */
final class Model {

    final Instance instance;
    final List<Option> options;
    final List<Row> rows;
    /** Binary columns come first; the others are between nought and these. */
    final double[] most;
    /** How many whole units of money one is in the rows. */
    final double unit;
    /** By initiative, its columns. */
    final List<List<Integer>> columns;

    Model(Instance instance, List<Option> options, List<Row> rows, double[] most, double unit) {
        this.instance = instance;
        this.options = options;
        this.rows = rows;
        this.most = most;
        this.unit = unit;
        this.columns = new ArrayList<>();
        instance.initiatives().forEach(_ -> columns.add(new ArrayList<>()));
        for (int column = 0; column < options.size(); column++) {
            columns.get(options.get(column).initiative()).add(column);
        }
    }

    static Model of(Instance instance) {
        return of(instance, OptionalInt.empty());
    }

    /** @param mostChanges how many initiatives may run otherwise than planned */
    static Model of(Instance instance, OptionalInt mostChanges) {
        var options = Presolve.options(instance);
        return new ModelBuilding(instance, options, mostChanges).model();
    }

    /** With one rule more: an initiative runs as it was planned. Empty where that is none of its options. */
    Optional<Model> keeping(String id) {
        for (int column = 0; column < options.size(); column++) {
            var it = instance.initiatives().get(options.get(column).initiative());
            if (it.id().equals(id)
                    && it.planned().filter(options.get(column)::isAs).isPresent()) {
                var more = new ArrayList<>(rows);
                more.add(new Row(Row.Kind.PICK, id, 1, 1, new int[] {column}, new double[] {1}));
                return Optional.of(new Model(instance, options, more, most, unit));
            }
        }
        return Optional.empty();
    }

    int binaries() {
        return options.size();
    }

    /** What a plan's columns are; the continuous ones stay nought, whoever needs them finds them. */
    double[] columns(Plan plan) {
        var values = new double[most.length];
        for (int column = 0; column < options.size(); column++) {
            var option = options.get(column);
            var id = instance.initiatives().get(option.initiative()).id();
            var at = plan.of(id);
            if (at.filter(option::isAs).isPresent()) {
                values[column] = 1;
            }
        }
        return values;
    }

    Plan plan(double[] columns) {
        var decisions = new HashMap<String, Instance.Decision>();
        for (int column = 0; column < options.size(); column++) {
            if (columns[column] > 0.5) {
                var option = options.get(column);
                decisions.put(
                        instance.initiatives().get(option.initiative()).id(),
                        new Instance.Decision(option.form(), option.start()));
            }
        }
        return new Plan(decisions);
    }

    /** What is lost in every plan alike: the penalties that options win back. */
    long offset() {
        return -instance.initiatives().stream()
                .filter(it -> it.planned().isPresent())
                .mapToLong(Instance.Initiative::stopPenalty)
                .sum();
    }

    double[] values() {
        var values = new double[most.length];
        for (int column = 0; column < options.size(); column++) {
            values[column] = options.get(column).value();
        }
        return values;
    }
}
