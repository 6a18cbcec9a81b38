package id.mandala.assessment;

import id.mandala.assessment.Outcome.Gap;
import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions of one region with their marks: a question's score is the mean of its assessors' marks. */
final class MarkedQuestions {

    private final Instrument instrument;
    private final List<Gap> gaps;
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Map<String, Worked> scores = new LinkedHashMap<>();

    MarkedQuestions(Instrument instrument, List<Mark> given, List<Gap> gaps) {
        this.instrument = instrument;
        this.gaps = gaps;
        var asked = instrument.questions().stream().map(Item.Question::key).collect(Collectors.toSet());
        for (var mark : given) {
            problem(instrument, mark, asked.contains(mark.question())).ifPresent(gaps::add);
            marks.computeIfAbsent(mark.question(), key -> new ArrayList<>()).add(mark);
        }
        instrument.whole().questions().forEach(this::work);
    }

    /** What is wrong with a mark by itself, if anything. */
    private static Optional<Gap> problem(Instrument instrument, Mark mark, boolean asked) {
        if (!asked) {
            return Optional.of(
                    new Gap(mark.question(), "assessment.fault.question-unknown", mark.question(), instrument.id()));
        }
        var scale = instrument.scale();
        if (!scale.covers(mark.value())) {
            return Optional.of(outsideScale(mark.question(), mark.value(), scale));
        }
        if (!mark.isMean() && !scale.allows(mark.value())) {
            return Optional.of(betweenSteps(mark, scale));
        }
        return Optional.empty();
    }

    static Gap betweenSteps(Mark mark, Scale scale) {
        return new Gap(
                mark.question(), "assessment.fault.step", plain(mark.value()), plain(scale.step()), plain(scale.min()));
    }

    static Gap outsideScale(String key, BigDecimal value, Scale scale) {
        return new Gap(key, "assessment.fault.scale", plain(value), plain(scale.min()), plain(scale.max()));
    }

    /** With a point, as it is to be written. */
    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private void work(Item.Question question) {
        var given = marks.getOrDefault(question.key(), List.of());
        if (given.isEmpty()) {
            if (instrument.marking().missing() == Missing.REFUSE) {
                gaps.add(new Gap(question.key(), "assessment.fault.question-unmarked", question.key()));
            }
            return;
        }
        var assessors = new HashSet<String>();
        for (var mark : given) {
            boolean again = !assessors.add(mark.assessor());
            if (again || (mark.isMean() && given.size() > 1)) {
                gaps.add(new Gap(question.key(), "assessment.fault.mark-twice", question.key()));
                return;
            }
        }
        scores.put(question.key(), score(question, given));
    }

    private static Worked score(Item.Question question, List<Mark> marks) {
        if (marks.getFirst().isMean()) {
            var value = marks.getFirst().value();
            return new Worked(Fraction.of(value), Explained.of(question.title(), value, "assessment.how.mark-mean"));
        }
        var single = marks.stream()
                .map(mark -> new Worked(
                        Fraction.of(mark.value()),
                        Explained.of(Words.same(mark.assessor()), mark.value(), "assessment.how.mark")))
                .toList();
        return Worked.of(question.title(), Fraction.mean(Worked.exact(single)), single, "mean-of-marks", single.size());
    }

    Optional<Worked> score(Item.Question question) {
        return Optional.ofNullable(scores.get(question.key()));
    }

    /** The mean of each dimension's marked questions, for the radar. */
    Map<String, Explained<BigDecimal>> dimensions() {
        var byDimension = new LinkedHashMap<String, List<Worked>>();
        instrument
                .whole()
                .questions()
                .forEach(question -> question.dimension()
                        .ifPresent(dimension -> score(question)
                                .ifPresent(worked -> byDimension
                                        .computeIfAbsent(dimension, key -> new ArrayList<>())
                                        .add(worked))));
        var means = new LinkedHashMap<String, Explained<BigDecimal>>();
        byDimension.forEach((dimension, of) -> means.put(
                dimension,
                Worked.of(Words.same(dimension), Fraction.mean(Worked.exact(of)), of, "mean", of.size())
                        .shown()));
        return means;
    }
}
