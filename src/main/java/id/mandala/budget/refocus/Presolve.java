package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leaves out every option that cannot fit beside the least that mandatory initiatives take, before any solver sees it: the bound of the
 * linear programme is the tighter for it.
 */
final class Presolve {

    private Presolve() {}

    static List<Option> options(Instance instance) {
        var all = new ArrayList<Option>();
        for (int index = 0; index < instance.initiatives().size(); index++) {
            addAll(instance, index, all);
        }
        var least = least(instance, all);
        return all.stream().filter(it -> fits(instance, it, least)).toList();
    }

    private static void addAll(Instance instance, int index, List<Option> all) {
        var it = instance.initiatives().get(index);
        var last = Math.min(it.latest(), instance.years().size() - it.duration());
        for (int start = it.earliest(); start <= last; start++) {
            for (var form : Instance.Form.values()) {
                if (form == Instance.Form.FULL || it.reduced().isPresent()) {
                    var kept = it.planned().isPresent() ? it.stopPenalty() : 0;
                    all.add(new Option(index, form, start, it.worth(form, start - it.earliest()) + kept));
                }
            }
        }
    }

    /** By source and year, what mandatory initiatives take whatever is decided of them. */
    private static Map<String, long[]> least(Instance instance, List<Option> all) {
        var years = instance.years().size();
        var least = new TreeMap<String, long[]>();
        instance.sources().forEach(it -> least.put(it, new long[years]));
        for (int index = 0; index < instance.initiatives().size(); index++) {
            if (instance.initiatives().get(index).mandatory()) {
                var of = index;
                var own = all.stream().filter(it -> it.initiative() == of).toList();
                least.forEach((source, sums) -> {
                    for (int year = 0; year < years; year++) {
                        var at = year;
                        sums[year] += own.stream()
                                .mapToLong(it -> cost(instance, it, source, at))
                                .min()
                                .orElse(0);
                    }
                });
            }
        }
        return least;
    }

    /** The year and source where an initiative as planned finds no room beside the least of mandatory ones; empty where it does. */
    static Optional<String> hindrance(Instance instance, String id) {
        var all = new ArrayList<Option>();
        for (int index = 0; index < instance.initiatives().size(); index++) {
            addAll(instance, index, all);
        }
        var least = least(instance, all);
        return all.stream()
                .filter(it -> instance.initiatives().get(it.initiative()).id().equals(id))
                .filter(it -> instance.initiatives()
                        .get(it.initiative())
                        .planned()
                        .filter(it::isAs)
                        .isPresent())
                .findFirst()
                .flatMap(it -> hindrance(instance, it, least));
    }

    private static boolean fits(Instance instance, Option option, Map<String, long[]> least) {
        return hindrance(instance, option, least).isEmpty();
    }

    private static Optional<String> hindrance(Instance instance, Option option, Map<String, long[]> least) {
        var it = instance.initiatives().get(option.initiative());
        if (it.mandatory()) {
            return Optional.empty(); // whether its own least can be had at all is for the solver to find out
        }
        for (var source : it.costs().keySet()) {
            var movable =
                    instance.movable().filter(m -> m.from().equals(source)).isPresent();
            for (int year = option.start(); !movable && year < instance.years().size(); year++) {
                var sums = least.get(source);
                var taken = sums == null ? 0 : sums[year];
                var cost = cost(instance, option, source, year);
                if (cost > 0 && cost + taken > instance.ceiling(source, year)) {
                    return Optional.of(instance.years().get(year) + " " + source);
                }
            }
        }
        return Optional.empty();
    }

    private static long cost(Instance instance, Option option, String source, int year) {
        return instance.initiatives().get(option.initiative()).cost(source, option.form(), year - option.start());
    }
}
