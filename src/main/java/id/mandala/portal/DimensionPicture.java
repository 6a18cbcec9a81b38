package id.mandala.portal;

import id.mandala.chart.Petals;
import id.mandala.chart.Run;
import id.mandala.evaluation.Result;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.Realisation;
import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regency's dimensions in one year beside an earlier one: the share of programmes that ran, or, where no masterplan is known, the
 * mean of each dimension's questions.
 */
record DimensionPicture(
        Petals.Scale scale, int year, @Nullable Integer before, List<Row> rows) {

    /** Whole percent, as reviews publish realisation. */
    private static final int PERCENT_DIGITS = 0;

    /** @param mark the mean of its questions, where {@code now} is something else and both are known */
    record Row(
            String key,
            Words name,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before,
            @Nullable BigDecimal mark,
            @Nullable Explained<?> how) {

        public @Nullable BigDecimal change() {
            return now == null || before == null ? null : now.subtract(before);
        }
    }

    DimensionPicture {
        rows = List.copyOf(rows);
    }

    static DimensionPicture ofRealisation(Realisation now, Optional<Realisation> before, Optional<Result> marked) {
        return new DimensionPicture(
                Petals.Scale.PERCENT,
                now.year(),
                before.map(Realisation::year).orElse(null),
                now.dimensions().stream()
                        .map(it -> new Row(
                                it.dimension().key(),
                                it.dimension().name(),
                                percent(it),
                                before.flatMap(then -> then.of(it.dimension().key()))
                                        .map(DimensionPicture::percent)
                                        .orElse(null),
                                marked.map(result -> result.dimensions()
                                                .get(it.dimension().key()))
                                        .map(Explained::value)
                                        .orElse(null),
                                it.share().orElse(null)))
                        .toList());
    }

    /** Empty where the single marks of the year are not known. */
    static Optional<DimensionPicture> ofMarks(Result now, Optional<Result> before, DimensionFramework framework) {
        if (now.dimensions().isEmpty()) {
            return Optional.empty();
        }
        var then = before.filter(it -> !it.dimensions().isEmpty());
        return Optional.of(new DimensionPicture(
                Petals.Scale.MARK,
                now.year(),
                then.map(Result::year).orElse(null),
                now.dimensions().entrySet().stream()
                        .map(it -> new Row(
                                it.getKey(),
                                framework
                                        .find(it.getKey())
                                        .map(Dimension::name)
                                        .orElse(it.getValue().label()),
                                it.getValue().value(),
                                then.map(result -> result.dimensions().get(it.getKey()))
                                        .map(Explained::value)
                                        .orElse(null),
                                null,
                                it.getValue()))
                        .toList()));
    }

    public boolean marked() {
        return rows.stream().anyMatch(it -> it.mark != null);
    }

    public boolean inPercent() {
        return scale == Petals.Scale.PERCENT;
    }

    public int digits() {
        return inPercent() ? PERCENT_DIGITS : 2;
    }

    public Petals petals() {
        return Petals.of(
                scale,
                rows.stream()
                        .map(it -> new Petals.Value(it.key, it.name, it.now, it.before))
                        .toList());
    }

    /** Null where nothing is known of this dimension. */
    public @Nullable Run run(Row row) {
        return row.now == null ? null : Run.of(share(row.now), row.before == null ? null : share(row.before));
    }

    public Claim claim() {
        var known = rows.stream().filter(it -> it.now != null).toList();
        var compared = known.stream().filter(it -> it.change() != null).toList();
        return known.isEmpty()
                ? Claim.of("dimensions-unknown")
                : before == null || compared.isEmpty() ? highestAndLowest(known) : risen(compared, before);
    }

    private static Claim risen(List<Row> compared, int before) {
        var most = compared.stream().max(Comparator.comparing(it -> Objects.requireNonNull(it.change())));
        var risen = compared.stream()
                .filter(it -> Objects.requireNonNull(it.change()).signum() > 0)
                .count();
        return risen == 0
                ? Claim.of("dimensions-none-risen", compared.size(), String.valueOf(before))
                : Claim.of(
                        "dimensions-risen",
                        risen,
                        compared.size(),
                        String.valueOf(before),
                        most.orElseThrow().name());
    }

    private static Claim highestAndLowest(List<Row> known) {
        var byFigure = Comparator.comparing((Row it) -> Objects.requireNonNull(it.now));
        return Claim.of(
                "dimensions-range",
                known.stream().max(byFigure).orElseThrow().name(),
                known.stream().min(byFigure).orElseThrow().name());
    }

    private BigDecimal share(BigDecimal figure) {
        return figure.divide(BigDecimal.valueOf(inPercent() ? 100 : 4), 4, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal percent(Realisation.OfDimension dimension) {
        return dimension.share().map(it -> it.value().percent(PERCENT_DIGITS)).orElse(null);
    }
}
