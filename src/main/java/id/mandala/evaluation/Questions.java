package id.mandala.evaluation;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Item;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year's questions with their marks, beside those of the year before. */
@Service
@Transactional(readOnly = true)
public class Questions {

    private final Evaluations evaluations;
    private final Marks marks;
    private final Instruments instruments;

    Questions(Evaluations evaluations, Marks marks, Instruments instruments) {
        this.evaluations = evaluations;
        this.marks = marks;
        this.instruments = instruments;
    }

    /** Empty where the regency was not judged that year, nothing is published, or the edition does not load. */
    public Optional<QuestionSheet> of(RegionCode region, int year) {
        var before = sheet(region, year - 1).map(Sheet::byQuestion).orElse(Map.of());
        return sheet(region, year)
                .map(sheet -> new QuestionSheet(year, sheet.instrument().title(), sheet.sections(before)));
    }

    /** What each question of an evaluation came to the year before, where that is published and asked the same. */
    public Map<String, BigDecimal> before(Evaluation evaluation) {
        var before = sheet(evaluation.region(), evaluation.year() - 1)
                .map(Sheet::byQuestion)
                .orElse(Map.of());
        var found = new HashMap<String, BigDecimal>();
        for (var component : instruments.get(evaluation.edition()).components()) {
            component
                    .questions()
                    .forEach(question -> Optional.ofNullable(before.get(SameQuestion.of(component, question)))
                            .ifPresent(score -> found.put(question.key(), score)));
        }
        return found;
    }

    private Optional<Sheet> sheet(RegionCode region, int year) {
        return evaluations
                .find(region, year)
                .filter(Evaluation::published)
                .flatMap(it -> instruments.find(it.edition()))
                .flatMap(entry -> entry instanceof Instruments.Entry.Loaded(var instrument)
                        ? Optional.of(new Sheet(instrument, instrument.questionScores(marks.counted(region, year))))
                        : Optional.empty());
    }

    private record Sheet(Instrument instrument, Map<String, Explained<BigDecimal>> scores) {

        Map<SameQuestion, BigDecimal> byQuestion() {
            var found = new HashMap<SameQuestion, BigDecimal>();
            for (var component : instrument.components()) {
                component
                        .questions()
                        .forEach(question -> Optional.ofNullable(scores.get(question.key()))
                                .ifPresent(score -> found.put(SameQuestion.of(component, question), score.value())));
            }
            return found;
        }

        List<QuestionSheet.Section> sections(Map<SameQuestion, BigDecimal> before) {
            return instrument.components().stream()
                    .map(component -> new QuestionSheet.Section(
                            component.key(),
                            component.title(),
                            component
                                    .questions()
                                    .map(question -> line(component, question, before))
                                    .toList()))
                    .toList();
        }

        private QuestionSheet.Line line(Item component, Item.Question question, Map<SameQuestion, BigDecimal> before) {
            return new QuestionSheet.Line(
                    question.key(),
                    question.title(),
                    question.printed(),
                    question.dimension(),
                    question.subDimension(),
                    Optional.ofNullable(scores.get(question.key())),
                    Optional.ofNullable(before.get(SameQuestion.of(component, question))));
        }
    }
}
