package id.mandala.budget.shell;

import id.mandala.budget.refocus.Instance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code CUT.json}: other ceilings for a plan, by new amounts, by per cent or by amounts taken away; in that order. */
final class CutFile {

    private static final Set<String> FIELDS = Set.of("basis", "ceilings", "percent", "amount");

    private interface Change {
        long of(long ceiling, Part value);
    }

    private final Part cut;
    private final Faults faults;
    private final List<Integer> years;
    private final Map<String, List<Long>> ceilings = new TreeMap<>();

    private CutFile(Part cut, Faults faults, Instance plan) {
        this.cut = cut.knowing(FIELDS);
        this.faults = faults;
        this.years = plan.years();
        plan.ceilings().forEach((source, amounts) -> ceilings.put(source, new ArrayList<>(amounts)));
    }

    static Instance apply(Part cut, Faults faults, Instance plan) {
        var file = new CutFile(cut, faults, plan);
        file.change("ceilings", (_, value) -> value.money());
        file.change("percent", CutFile::less);
        file.change("amount", (ceiling, value) -> Math.max(0, ceiling - value.money()));
        return plan.with(file.ceilings);
    }

    private static long less(long ceiling, Part value) {
        var percent = value.number(BigDecimal.ZERO, BigDecimal.valueOf(100));
        return BigDecimal.valueOf(ceiling)
                .multiply(BigDecimal.valueOf(100).subtract(percent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValue();
    }

    /** By source; then either one value for all years, or by year. */
    private void change(String field, Change change) {
        cut.entries(field).forEach((source, it) -> {
            var amounts = ceilings.get(source);
            if (amounts == null) {
                faults.add(it.place(), "is no source of the plan: " + String.join(", ", ceilings.keySet()));
            } else if (it.node().isObject()) {
                var of = cut.part(field).orElseThrow();
                of.entries(source).forEach((year, value) -> {
                    var index = index(year, value.place());
                    if (index >= 0) {
                        amounts.set(index, change.of(amounts.get(index), value));
                    }
                });
            } else {
                amounts.replaceAll(ceiling -> change.of(ceiling, it));
            }
        });
    }

    private int index(String year, String place) {
        var index = year.matches("\\d{1,4}") ? years.indexOf(Integer.parseInt(year)) : -1;
        if (index < 0) {
            faults.add(place, "is not one of the years " + years.getFirst() + " to " + years.getLast());
        }
        return index;
    }
}
