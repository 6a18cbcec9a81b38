package id.mandala.evaluation.compare;

import id.mandala.chart.Radar;
import id.mandala.evaluation.Result;
import id.mandala.region.Area;
import id.mandala.values.Explained;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regency's results.
 *
 * @param results of all years the asker may see, the newest first
 * @param now the year that is looked at; absent where none has an index
 * @param origins what the region knows itself, beside it
 */
record ComparePage(
        Area region,
        List<Result> results,
        Optional<Result> now,
        Optional<Pair> pair,
        Optional<Standing> standing,
        Origins origins) {

    private static final int BEST = 4;

    /** Two years side by side. */
    record Pair(Result then, Result now, Movement movement, Comparability comparability) {

        public Radar radar() {
            var labels = new LinkedHashMap<String, Explained<BigDecimal>>(now.components());
            then.components().forEach(labels::putIfAbsent);
            return Radar.of(
                    labels.entrySet().stream()
                            .map(it -> new Radar.Component(
                                    it.getValue().label(), value(now, it.getKey()), value(then, it.getKey())))
                            .toList(),
                    BEST);
        }

        /** The improvement, where it is of these two years and not the difference of their indices: its operand differs. */
        public Optional<Explained<BigDecimal>> otherImprovement() {
            return then.year() != now.year() - 1
                    ? Optional.empty()
                    : now.improvement().filter(it -> it.value().compareTo(movement.difference()) != 0);
        }

        /** What the improvement was taken against. */
        public BigDecimal operand() {
            return then.score().orElseThrow().totalRounded().value();
        }

        public BigDecimal indexThen() {
            return then.index().orElseThrow().value();
        }

        public BigDecimal indexNow() {
            return now.index().orElseThrow().value();
        }

        private static @Nullable BigDecimal value(Result of, String key) {
            var figure = of.components().get(key);
            return figure == null ? null : figure.value();
        }
    }

    public Standing.Like[] likes() {
        return Standing.Like.values();
    }

    /** Years to compare the one looked at with, the newest first. */
    public List<Integer> others() {
        return results.stream()
                .filter(it -> it.index().isPresent()
                        && now.filter(of -> of.year() == it.year()).isEmpty())
                .map(Result::year)
                .toList();
    }

    public Map<String, Explained<BigDecimal>> components() {
        return now.map(Result::components).orElse(Map.of());
    }
}
