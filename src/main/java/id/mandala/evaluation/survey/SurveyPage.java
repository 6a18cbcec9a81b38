package id.mandala.evaluation.survey;

import id.mandala.region.Area;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What came of a survey.
 *
 * @param may open, mend and close it
 */
record SurveyPage(
        Area region,
        Survey survey,
        Outcomes.Kept kept,
        List<Line> lines,
        Map<Check, Integer> flags,
        Map<TurnedAway, Integer> turnedAway,
        LocalDate today,
        boolean may,
        Map<String, String> problems) {

    /**
     * A statement.
     *
     * @param mark the assessors' mean, once they closed the evaluation
     */
    record Line(Words area, Words words, Tally all, Tally counted, Optional<BigDecimal> mark) {}

    /** A bar of the histogram, in the view box 0 0 422 176. */
    record Bar(int mark, int count, int x, int y, int height) {

        public int middle() {
            return x + WIDTH / 2;
        }
    }

    private static final int WIDTH = 72;
    private static final int STRIDE = 84;
    private static final int GROUND = 126;
    private static final int TALLEST = 96;
    private static final int FOOT = 3;

    SurveyPage {
        lines = List.copyOf(lines);
    }

    /** Of all marks that count, whatever the statement. */
    public Tally together() {
        return lines.stream().map(Line::counted).reduce(Tally.NONE, Tally::plus);
    }

    public Tally togetherWithAll() {
        return lines.stream().map(Line::all).reduce(Tally.NONE, Tally::plus);
    }

    /** Whether enough answered for anything to be told. */
    public boolean isTold() {
        return kept.counted() >= Tally.FEWEST;
    }

    public int fewest() {
        return Tally.FEWEST;
    }

    public int highest() {
        return Answer.HIGHEST;
    }

    public List<Bar> bars() {
        var counts = together().counts();
        int most = Math.max(1, counts.stream().mapToInt(it -> it).max().orElse(1));
        return IntStream.range(0, counts.size())
                .mapToObj(mark -> {
                    int height = Math.max(FOOT, TALLEST * counts.get(mark) / most);
                    return new Bar(mark, counts.get(mark), 2 + STRIDE * mark, GROUND - height, height);
                })
                .toList();
    }

    public Survey.Standing standing() {
        return survey.on(today);
    }
}
