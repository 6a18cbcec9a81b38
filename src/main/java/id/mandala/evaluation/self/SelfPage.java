package id.mandala.evaluation.self;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.region.Area;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All questions of an edition with what a region can say to them.
 *
 * @param choices years that can be answered
 * @param days where those of the year stand, below the region's pages
 */
record SelfPage(
        Area region,
        int year,
        List<Integer> choices,
        Instrument instrument,
        List<Answer> answers,
        Optional<String> days) {

    private static final int FIRST = 8;
    private static final int DIGITS = 2;

    public List<Answer> of(Item component) {
        return answers.stream().filter(it -> it.component().equals(component)).toList();
    }

    public long proven() {
        return answers.stream().filter(Answer::isProven).count();
    }

    public long decided() {
        return answers.stream().filter(it -> it.claim().isPresent()).count();
    }

    /** Of the marks decided of a component; absent where none is. */
    public Optional<BigDecimal> mean(Item component) {
        var marks = of(component).stream()
                .flatMap(it -> it.claim().stream())
                .map(Claim::mark)
                .toList();
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(marks.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(marks.size()), DIGITS, RoundingMode.HALF_UP));
    }

    /** Those decided or proposed below the highest mark, what would add most first. */
    public List<Answer> gaps() {
        return answers.stream()
                .filter(it -> it.mark().isPresent() && it.gain().signum() > 0)
                .sorted(Comparator.comparing(Answer::gain).reversed())
                .limit(FIRST)
                .toList();
    }
}
