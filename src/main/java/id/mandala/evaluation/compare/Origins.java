package id.mandala.evaluation.compare;

import id.mandala.evaluation.self.Estimates.Estimate;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.Realisation;
import id.mandala.values.Explained;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Three kinds of figures of one region that look alike and are not: what the ministry judged, what the region recorded, what it says of
 * itself.
 *
 * @param years of the own records, the earliest first
 * @param judged mean of the judged marks of each dimension, where single marks are known
 */
record Origins(List<Realisation> years, List<Row> rows, boolean judged, Optional<Estimate> self) {

    private static final int PERCENT_DIGITS = 0;

    /**
     * @param judged 0 to 4
     * @param ran programmes that ran ÷ planned, in per cent, a figure a year
     */
    record Row(Dimension dimension, @Nullable BigDecimal judged, List<Ran> ran) {
        /** Null where the plan did not have the dimension that year. */
        public @Nullable Ran of(int year) {
            return ran.stream().filter(it -> it.year() == year).findFirst().orElse(null);
        }
    }

    record Ran(int year, @Nullable BigDecimal percent, int ran, int planned) {}

    static Origins of(Optional<Scored> official, List<Realisation> years, Optional<Estimate> self) {
        var rows = new ArrayList<Row>();
        if (!years.isEmpty()) {
            for (var it : years.getLast().dimensions()) {
                var key = it.dimension().key();
                rows.add(new Row(
                        it.dimension(),
                        official.map(score -> score.score().dimensions().get(key))
                                .map(Explained::value)
                                .orElse(null),
                        years.stream()
                                .flatMap(year -> year.of(key).map(of -> ran(year, of)).stream())
                                .toList()));
            }
        }
        return new Origins(
                years,
                rows,
                official.filter(it -> !it.score().dimensions().isEmpty()).isPresent(),
                self);
    }

    private static Ran ran(Realisation year, Realisation.OfDimension of) {
        return new Ran(
                year.year(),
                of.share().map(it -> it.value().percent(PERCENT_DIGITS)).orElse(null),
                of.ran(),
                of.planned());
    }

    public boolean isDemo() {
        return years.stream().anyMatch(Realisation::demo);
    }
}
