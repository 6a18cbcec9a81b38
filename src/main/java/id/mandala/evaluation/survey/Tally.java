package id.mandala.evaluation.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often each mark was given.
 *
 * @param counts of 0, 1, 2, 3, 4
 */
record Tally(List<Integer> counts) {

    static final Tally NONE = new Tally(List.of(0, 0, 0, 0, 0));

    /** Below so many nothing is told of what they answered. */
    static final int FEWEST = 5;

    private static final int DIGITS = 2;

    Tally {
        counts = List.copyOf(counts);
    }

    public int respondents() {
        return counts.stream().mapToInt(it -> it).sum();
    }

    public int sum() {
        return IntStream.range(0, counts.size()).map(it -> it * counts.get(it)).sum();
    }

    public boolean isTold() {
        return respondents() >= FEWEST;
    }

    /** Sum of marks / respondents, half up to 2 decimals. */
    public Optional<BigDecimal> mean() {
        return isTold()
                ? Optional.of(BigDecimal.valueOf(sum())
                        .divide(BigDecimal.valueOf(respondents()), DIGITS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Standard deviation of all respondents: √(mean of squares − square of mean), half up to 2 decimals. */
    public Optional<BigDecimal> spread() {
        if (!isTold()) {
            return Optional.empty();
        }
        long squares = IntStream.range(0, counts.size())
                .mapToLong(it -> (long) it * it * counts.get(it))
                .sum();
        long all = respondents();
        return Optional.of(BigDecimal.valueOf(all * squares - (long) sum() * sum())
                .sqrt(MathContext.DECIMAL64)
                .divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP));
    }

    Tally plus(Tally other) {
        return new Tally(IntStream.range(0, counts.size())
                .mapToObj(it -> counts.get(it) + other.counts.get(it))
                .toList());
    }
}
