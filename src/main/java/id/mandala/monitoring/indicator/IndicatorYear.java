package id.mandala.monitoring.indicator;

import id.mandala.monitoring.figure.Band;
import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An indicator of an initiative over a year.
 *
 * @param initiativeName what the initiative is called
 * @param lead the agency that tells
 * @param name by which it is known within the initiative
 * @param target of the year; absent where the masterplan has none
 * @param kind as chosen, or the {@link #usual} one until somebody chose
 * @param elsewhere whether values of other years stand as well
 * @param months what was told, by number 1 to 12
 * @param version 0 where nobody told or chose anything yet
 */
record IndicatorYear(
        UUID initiative,
        String initiativeName,
        UUID lead,
        String name,
        String unit,
        int year,
        Optional<BigDecimal> target,
        IndicatorKind kind,
        boolean elsewhere,
        SortedMap<Integer, BigDecimal> months,
        int version) {

    private static final Set<String> PER_CENT = Set.of("%", "persen", "persentase", "percent", "per cent");

    IndicatorYear {
        target = target.map(IndicatorYear::plain);
        var told = new TreeMap<Integer, BigDecimal>();
        months.forEach((month, value) -> told.put(month, plain(value)));
        months = Collections.unmodifiableSortedMap(told);
    }

    /** As it was typed: 12.5, not 12.5000. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What the masterplan suggests: one that begins at nought, or nowhere, adds up; one that begins somewhere is a state. */
    static IndicatorKind usual(String unit, boolean falling, Optional<BigDecimal> baseline) {
        if (falling) {
            return IndicatorKind.FALLING;
        }
        if (PER_CENT.contains(unit.toLowerCase(Locale.ROOT))) {
            return IndicatorKind.PERCENTAGE;
        }
        return baseline.filter(it -> it.signum() != 0).isPresent() ? IndicatorKind.FINAL : IndicatorKind.ACCUMULATING;
    }

    /** The same with a month told, or taken back where the value is absent. */
    IndicatorYear tell(int month, Optional<BigDecimal> value, IndicatorKind as) {
        if (as != kind && !mayChooseKind(month)) {
            throw new RuleBroken("monitoring.indicator.kind", name);
        }
        var told = new TreeMap<>(months);
        value.ifPresentOrElse(it -> told.put(month, it), () -> told.remove(month));
        return with(as, told);
    }

    IndicatorYear with(IndicatorKind as, SortedMap<Integer, BigDecimal> told) {
        return new IndicatorYear(
                initiative, initiativeName, lead, name, unit, year, target, as, elsewhere, told, version);
    }

    /** Until another month stands on it: what a closed quarter reached must not change afterwards. */
    public boolean mayChooseKind(int month) {
        return !elsewhere && months.keySet().stream().allMatch(it -> it == month);
    }

    public Optional<BigDecimal> ofQuarter(int quarter) {
        return kind.ofQuarter(months, quarter);
    }

    /** What the year reached by the end of a month. */
    public Optional<BigDecimal> until(int month) {
        return kind.ofYear(new TreeMap<>(months.headMap(month + 1))); // a view would refuse later quarters
    }

    /** Per cent of the year's target that is reached by the end of a month; absent without one of both, or where nought divides. */
    public Optional<BigDecimal> achievement(int month) {
        return until(month).flatMap(it -> target.flatMap(of -> kind.achievement(it, of)));
    }

    public Optional<Band> band(int month) {
        return achievement(month).map(Band::of);
    }

    /** Why it has no band. Words: {@code monitoring.band.<why>}. */
    public String whyNone(int month) {
        if (until(month).isEmpty()) {
            return "UNTOLD";
        }
        return target.isEmpty() ? "NO_TARGET" : "NO_RATIO";
    }
}
