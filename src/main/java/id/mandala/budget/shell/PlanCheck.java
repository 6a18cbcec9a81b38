package id.mandala.budget.shell;

import id.mandala.budget.refocus.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What no single field shows: whether the parts of a plan agree. */
final class PlanCheck {

    /** Above it a double no longer counts units. */
    private static final long MOST_IN_ALL = 9_000_000_000_000_000L;

    private final Instance instance;
    private final Faults faults;
    private final Map<String, Instance.Initiative> known = new HashMap<>();

    PlanCheck(Instance instance, Faults faults) {
        this.instance = instance;
        this.faults = faults;
    }

    void check() {
        for (var it : instance.initiatives()) {
            if (known.putIfAbsent(it.id(), it) != null) {
                faults.add(place(it), "this id stands twice: give each initiative its own");
            }
        }
        instance.initiatives().forEach(this::check);
        instance.choices().forEach(it -> it.ids().forEach(id -> checkKnown("choices", id)));
        circle().ifPresent(it -> faults.add("requires", "goes round in a circle: " + it + "; take one of them out"));
        instance.coFunding().ifPresent(it -> checkSources("coFunding", List.of(it.of(), it.by())));
        instance.movable().ifPresent(it -> checkSources("movable", List.of(it.from(), it.to())));
        checkTotals();
    }

    private static String place(Instance.Initiative it) {
        return "initiatives(" + it.id() + ")";
    }

    private void check(Instance.Initiative it) {
        if (it.costs().isEmpty() || it.costs().values().stream().allMatch(List::isEmpty)) {
            faults.add(place(it) + ".costs", "is missing: write what it costs, year by year");
        }
        checkSources(place(it) + ".costs", List.copyOf(it.costs().keySet()));
        var duration = it.costs().values().stream().mapToInt(List::size).max().orElse(0);
        if (it.earliest() > it.latest()) {
            faults.add(place(it), "earliest is after latest: correct one of them");
        }
        if (it.earliest() + duration > instance.years().size()) {
            faults.add(place(it), "takes " + duration + " years and does not end within the years of the plan");
        }
        it.planned().ifPresent(at -> {
            if (at.start() < it.earliest() || at.start() > it.latest()) {
                faults.add(place(it) + ".planned", "starts before earliest or after latest");
            }
            if (at.form() == Instance.Form.REDUCED && it.reduced().isEmpty()) {
                faults.add(place(it) + ".planned", "is reduced, and it has no reduced form");
            }
        });
        it.requires().forEach(id -> checkKnown(place(it) + ".requires", id));
    }

    private void checkKnown(String place, String id) {
        if (!known.containsKey(id)) {
            faults.add(place, "\"" + id + "\" is no initiative of this file");
        }
    }

    private void checkSources(String place, List<String> sources) {
        for (var source : sources) {
            if (!instance.ceilings().containsKey(source)) {
                faults.add(
                        place, "\"" + source + "\" has no ceiling: name it in ceilings, with 0 where it gives nothing");
            }
        }
    }

    private void checkTotals() {
        double money = 0;
        double worth = 0;
        for (var it : instance.initiatives()) {
            worth += it.value() + it.stopPenalty();
            for (var amounts : it.costs().values()) {
                for (double amount : amounts) {
                    money += amount;
                }
            }
        }
        if (money > MOST_IN_ALL) {
            faults.add(
                    "initiatives", "cost more than 9 000 000 000 000 000 in all: choose a larger unit, such as juta");
        }
        if (worth > MOST_IN_ALL) {
            faults.add("initiatives", "are worth more than 9 000 000 000 000 points in all: choose larger points");
        }
    }

    /** One circle of prerequisites, as its ids. */
    private Optional<String> circle() {
        var done = new HashSet<String>();
        for (var it : instance.initiatives()) {
            var path = new ArrayList<String>();
            var found = circle(it.id(), path, done);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> circle(String id, List<String> path, Set<String> done) {
        if (path.contains(id)) {
            var round = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
            round.add(id);
            return Optional.of(String.join(" → ", round));
        }
        var it = known.get(id);
        if (it == null || !done.add(id)) {
            return Optional.empty();
        }
        path.add(id);
        for (var other : it.requires()) {
            var found = circle(other, path, done);
            if (found.isPresent()) {
                return found;
            }
        }
        path.removeLast();
        return Optional.empty();
    }
}
