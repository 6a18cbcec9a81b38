package id.mandala.monitoring.warning;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An initiative's year of work: its S-curves as planned and as told. Per cent of the year's work, cumulative; between two months that are
 * known the earlier holds.
 *
 * @param planned by month, 1 to 12; given empty it is taken as even, a twelfth a month
 * @param told the same, months without a report left out
 * @param besides what else weighs on it in the month looked at; nothing for years gone by
 */
record Course(
        UUID initiative,
        String name,
        String dimension,
        UUID lead,
        int year,
        NavigableMap<Integer, Double> planned,
        NavigableMap<Integer, Double> told,
        Besides besides) {

    /** The year's work. What stands below it at the end of December is a miss. */
    static final double WHOLE = 100;

    static final int DECEMBER = 12;
    private static final int RECENT = 3;

    /**
     * @param absorption per cent of the budget spent; absent without a budget
     * @param obstacles that stand in the way, the oldest first
     */
    record Besides(Optional<Double> absorption, List<Reason.HeldUp> obstacles) {

        static final Besides NOTHING = new Besides(Optional.empty(), List.of());
    }

    Course {
        planned = Collections.unmodifiableNavigableMap(planned.isEmpty() ? even() : planned);
        told = Collections.unmodifiableNavigableMap(told);
    }

    private static NavigableMap<Integer, Double> even() {
        var even = new TreeMap<Integer, Double>();
        for (int month = 1; month <= DECEMBER; month++) {
            even.put(month, WHOLE * month / DECEMBER);
        }
        return even;
    }

    /**
     * Where it stands at the end of a month, by what was told until then. Where that month is not told yet but the one before is, it stands
     * there: a report that is due is not held against the work.
     *
     * @param month 1 to 12
     */
    Standing at(int month) {
        int last = told.containsKey(month) || !told.containsKey(month - 1) ? month : month - 1;
        int before = Math.max(0, last - RECENT);
        return new Standing(
                last,
                value(planned, last),
                value(told, last),
                value(told, last) - value(told, before),
                value(planned, last) - value(planned, before),
                last - before);
    }

    /** Work at the end of the year; absent unless December was told, or all of it before. */
    OptionalDouble end() {
        var last = told.lastEntry();
        return last == null || (last.getKey() < DECEMBER && last.getValue() < WHOLE)
                ? OptionalDouble.empty()
                : OptionalDouble.of(last.getValue());
    }

    /** The last month up to this one in which the work grew; 0 where it did in none. */
    int moved(int until) {
        int moved = 0;
        double before = 0;
        for (var it : told.headMap(until, true).entrySet()) {
            if (it.getValue() > before) {
                moved = it.getKey();
            }
            before = it.getValue();
        }
        return moved;
    }

    private static double value(NavigableMap<Integer, Double> curve, int month) {
        var at = curve.floorEntry(month);
        return at == null ? 0 : at.getValue();
    }
}
