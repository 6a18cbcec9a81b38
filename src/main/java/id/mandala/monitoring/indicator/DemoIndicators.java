package id.mandala.monitoring.indicator;

import id.mandala.masterplan.Masterplans;
import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Values of Bantul's indicators of 2026 to October: on the way to their target by a pace that hangs on their name; a tenth of them are not
 * told since August. All of it is made up; the page says so.
 */
@Component
class DemoIndicators implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final int YEAR = 2026;
    private static final int MONTHS = 12;
    private static final int UNTIL = 10;
    private static final int SLOW_UNTIL = 8;
    private static final Set<String> DIVIDED = Set.of("persen", "detik", "menit", "jam");

    private final Masterplans plans;
    private final Indicators indicators;

    DemoIndicators(Masterplans plans, Indicators indicators) {
        this.plans = plans;
        this.indicators = indicators;
    }

    @Override
    public int order() {
        return 371;
    }

    @Override
    public void load() {
        plans.covering(BANTUL, YEAR).stream()
                .flatMap(it -> indicators.of(it, YEAR).stream())
                .forEach(it -> it.target()
                        .ifPresent(target -> indicators.keep(BANTUL, it.with(it.kind(), months(it, target)))));
    }

    private static SortedMap<Integer, BigDecimal> months(IndicatorYear it, BigDecimal target) {
        int chance = Math.floorMod(it.name().hashCode(), 100);
        double pace = 0.55 + 0.5 * chance / 100;
        var months = new TreeMap<Integer, BigDecimal>();
        var before = BigDecimal.ZERO;
        for (int month = 1; month <= (chance % 10 == 0 ? SLOW_UNTIL : UNTIL); month++) {
            var share = BigDecimal.valueOf(share(it.kind(), pace, (double) month / MONTHS));
            var reached = target.multiply(share).setScale(DIVIDED.contains(it.unit()) ? 1 : 0, RoundingMode.HALF_UP);
            months.put(month, it.kind() == IndicatorKind.ACCUMULATING ? reached.subtract(before) : reached);
            before = reached;
        }
        return months;
    }

    /** What is reached by then is to the target of the year. */
    private static double share(IndicatorKind kind, double pace, double year) {
        return switch (kind) {
            case ACCUMULATING -> pace * year;
            case FALLING -> (1.5 - 0.4 * year) / Math.max(pace, 0.8);
            case PERCENTAGE, FINAL -> Math.min(1, pace * (0.8 + 0.4 * year));
        };
    }
}
