package id.mandala.budget.revenue;

import id.mandala.values.Explained;
import id.mandala.values.Rupiah;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an account's realisation would stand in a year if it went on as before: the least-squares line through the realisations of the
 * latest whole years before it, five at most and three at least, none more than ten years back. Missing years are left out, and the
 * others keep their place in time; a year that brought nothing counts as nought.
 *
 * <p>With t the years counted from the year asked for (so −1 is the year before), y the realisations and n how many:
 *
 * <pre>trend = (Σt² · Σy − Σt · Σty) / (n · Σt² − (Σt)²)</pre>
 *
 * half up to the rupiah; never less than nought, where a falling line would cross it. 100, 110, 120, 130 and 140 million in 2021 to
 * 2025 give 150 million for 2026. A target is low below 95 per cent of the trend.
 *
 * @param points the whole years it rests on, the earliest first
 * @param value what the line has for {@code year}
 */
record Trend(int year, List<Point> points, Rupiah value) {

    static final int MOST = 5;
    static final int LEAST = 3;
    static final int OLDEST = 10;

    /** The share of the trend a target is to reach. */
    static final BigDecimal LENIENCE = new BigDecimal("0.95");

    /** What a whole year brought. */
    record Point(int year, Rupiah realised) {}

    Trend {
        points = List.copyOf(points);
    }

    /** @return empty where fewer than three whole years are known */
    static Optional<Trend> before(int year, Collection<Point> known) {
        var points = known.stream()
                .filter(it -> it.year() < year && it.year() >= year - OLDEST)
                .sorted(Comparator.comparingInt(Point::year).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Point::year))
                .toList();
        return points.size() < LEAST ? Optional.empty() : Optional.of(new Trend(year, points, line(year, points)));
    }

    private static Rupiah line(int year, List<Point> points) {
        long n = points.size();
        long t = 0;
        long tt = 0;
        var y = BigInteger.ZERO;
        var ty = BigInteger.ZERO;
        for (var point : points) {
            long time = (long) point.year() - year;
            var amount = BigInteger.valueOf(point.realised().amount());
            t += time;
            tt += time * time;
            y = y.add(amount);
            ty = ty.add(amount.multiply(BigInteger.valueOf(time)));
        }
        var above = y.multiply(BigInteger.valueOf(tt)).subtract(ty.multiply(BigInteger.valueOf(t)));
        var value = new BigDecimal(above).divide(BigDecimal.valueOf(n * tt - t * t), 0, RoundingMode.HALF_UP);
        return new Rupiah(
                value.max(BigDecimal.ZERO).min(BigDecimal.valueOf(Rupiah.MOST)).longValueExact());
    }

    /** The least a target should be; not rounded. */
    BigDecimal least() {
        return LENIENCE.multiply(BigDecimal.valueOf(value.amount()));
    }

    boolean isAbove(Rupiah target) {
        return BigDecimal.valueOf(target.amount()).compareTo(least()) < 0;
    }

    /** In whole rupiah, down to the realisations. */
    public Explained<BigDecimal> explained() {
        var from = points.stream()
                .map(it -> Explained.of(
                        new Words("Realisasi " + it.year() + " (Rp)", "Realised " + it.year() + " (Rp)"),
                        BigDecimal.valueOf(it.realised().amount()),
                        "budget.revenue.how.year"))
                .toList();
        var line = Explained.of(
                        new Words("Tren " + year + " (Rp)", "Trend " + year + " (Rp)"),
                        BigDecimal.valueOf(value.amount()),
                        "budget.revenue.how.trend",
                        points.size(),
                        String.valueOf(year))
                .from(from);
        return Explained.of(
                        new Words("Target paling sedikit (Rp)", "Least target (Rp)"),
                        least().setScale(0, RoundingMode.HALF_UP),
                        "budget.revenue.how.least")
                .from(List.of(line));
    }
}
