package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why nothing fits: what has to run is planned alone, once with money borrowed at a price and once with what does not fit left out at a
 * higher one.
 */
final class Shortage {

    private static final int NODES = 500;
    private static final double SECONDS = 20;

    private Shortage() {}

    static NothingFits of(Instance instance) {
        var needed = needed(instance);
        return new NothingFits(leftOut(instance, needed), missing(needed));
    }

    /** Only what is mandatory, and what that requires. */
    private static Instance needed(Instance instance) {
        var known = instance.byId();
        Set<String> ids = new HashSet<>();
        var open = new ArrayList<String>();
        instance.initiatives().stream().filter(Instance.Initiative::mandatory).forEach(it -> open.add(it.id()));
        while (!open.isEmpty()) {
            var it = known.get(open.removeLast());
            if (it != null && ids.add(it.id())) {
                open.addAll(it.requires());
            }
        }
        for (var choice : instance.choices()) {
            if (choice.exactlyOne()) {
                ids.addAll(choice.ids());
            }
        }
        return new Instance(
                instance.years(),
                instance.ceilings(),
                instance.initiatives().stream()
                        .filter(it -> ids.contains(it.id()))
                        .toList(),
                instance.choices().stream()
                        .filter(it -> ids.containsAll(it.ids()))
                        .toList(),
                instance.capacity(),
                instance.coFunding(),
                instance.movable(),
                Map.of());
    }

    /** In whole units, what would have to be added to ceilings so that all of it fits; the least in all. */
    private static List<NothingFits.Missing> missing(Instance needed) {
        var model = Model.of(needed);
        var rows = new ArrayList<Row>();
        var lent = new HashMap<Integer, Integer>();
        int column = model.most.length;
        for (int row = 0; row < model.rows.size(); row++) {
            var it = model.rows.get(row);
            if (it.kind() == Row.Kind.CEILING) {
                lent.put(row, column);
                rows.add(it.with(column++, -1));
            } else {
                rows.add(it);
            }
        }
        var most = Arrays.copyOf(model.most, column);
        Arrays.fill(most, model.most.length, column, Row.FREE);
        var objective = new double[column];
        Arrays.fill(objective, model.most.length, column, -1);
        var borrowing = new Model(needed, model.options, rows, most, model.unit);
        var found = new Highs(borrowing, objective)
                .solve(Optional.empty(), NODES, SECONDS)
                .columns();
        if (found.isEmpty()) {
            return List.of();
        }
        var missing = new ArrayList<NothingFits.Missing>();
        lent.forEach((row, at) -> {
            var amount = Math.round(found.get()[at] * model.unit);
            if (amount > 0) {
                missing.add(NothingFits.Missing.of(model.rows.get(row).of(), amount));
            }
        });
        missing.sort(NothingFits.Missing.ORDER);
        return missing;
    }

    /** Ids of what cannot run beside the rest; the fewest there can be. */
    private static List<String> leftOut(Instance instance, Instance needed) {
        var model = Model.of(needed.withoutDuties());
        var objective = new double[model.most.length];
        var known = instance.byId();
        for (int column = 0; column < model.binaries(); column++) {
            var id = needed.initiatives()
                    .get(model.options.get(column).initiative())
                    .id();
            var it = known.get(id);
            objective[column] = it != null && it.mandatory() ? 1 : 0;
        }
        var found = new Highs(model, objective)
                .solve(Optional.empty(), NODES, SECONDS)
                .columns();
        var kept = found.map(model::plan).orElseGet(() -> new Plan(Map.of()));
        return needed.initiatives().stream()
                .filter(Instance.Initiative::mandatory)
                .map(Instance.Initiative::id)
                .filter(id -> kept.of(id).isEmpty())
                .toList();
    }
}
