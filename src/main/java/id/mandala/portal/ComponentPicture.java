package id.mandala.portal;

import id.mandala.chart.Radar;
import id.mandala.evaluation.Result;
import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The components a regency's index is made of, beside those of the year before. */
record ComponentPicture(int year, @Nullable Integer before, List<Row> rows) {

    private static final int BEST = 4;

    record Row(Words name, BigDecimal now, @Nullable BigDecimal before) {

        public @Nullable BigDecimal change() {
            return before == null ? null : now.subtract(before);
        }
    }

    ComponentPicture {
        rows = List.copyOf(rows);
    }

    /** Empty where the regency has no score. */
    static Optional<ComponentPicture> of(Result now, Optional<Result> before) {
        if (now.components().isEmpty()) {
            return Optional.empty();
        }
        var then = before.filter(it -> !it.components().isEmpty());
        return Optional.of(new ComponentPicture(
                now.year(),
                then.map(Result::year).orElse(null),
                now.components().entrySet().stream()
                        .map(it -> new Row(
                                it.getValue().label(),
                                it.getValue().value(),
                                then.map(result -> result.components().get(it.getKey()))
                                        .map(Explained::value)
                                        .orElse(null)))
                        .toList()));
    }

    public Radar radar() {
        return Radar.of(
                rows.stream()
                        .map(it -> new Radar.Component(it.name, it.now, it.before))
                        .toList(),
                BEST);
    }

    public Claim claim() {
        var compared = rows.stream().filter(it -> it.before != null).toList();
        if (before == null || compared.isEmpty()) {
            var byFigure = Comparator.comparing(Row::now);
            return Claim.of(
                    "components-range",
                    rows.stream().max(byFigure).orElseThrow().name(),
                    rows.stream().min(byFigure).orElseThrow().name());
        }
        var risen = compared.stream()
                .filter(it -> Objects.requireNonNull(it.change()).signum() > 0)
                .count();
        var most = compared.stream()
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.change())))
                .orElseThrow();
        return risen == 0
                ? Claim.of("components-none-risen", compared.size(), String.valueOf(before))
                : Claim.of("components-risen", risen, compared.size(), String.valueOf(before), most.name());
    }
}
