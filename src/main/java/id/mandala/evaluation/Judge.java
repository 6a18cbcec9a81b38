package id.mandala.evaluation;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has what is stored scored by the edition it was judged by. An edition that does not load leaves its own results without a score. */
@Component
public class Judge {

    private final Instruments instruments;

    Judge(Instruments instruments) {
        this.instruments = instruments;
    }

    public Result result(Evaluation it, Outcome outcome, @Nullable Result before) {
        var edition = loaded(it.edition());
        return new Result(
                it.region(),
                it.year(),
                it.edition(),
                edition.map(Instrument::title).orElse(Words.same(it.edition())),
                edition.map(Instrument::cohort).orElse(""),
                it.published(),
                it.source(),
                it.version(),
                outcome,
                edition.flatMap(instrument -> improvement(instrument, outcome, before))
                        .or(() -> it.printedImprovement().map(value -> printed(it, value))));
    }

    Outcome outcome(Evaluation it, Map<String, BigDecimal> components) {
        return components.isEmpty()
                ? new Outcome.NotScored(List.of(new Outcome.Gap(it.edition(), "evaluation.gap.nothing-entered")))
                : outcome(it.edition(), new Answers.ComponentScores(components));
    }

    /** By the single marks where they are complete, for their tree tells more; else by the components' scores. */
    public Outcome outcome(Evaluation it, List<Mark> marks, Map<String, BigDecimal> components) {
        var byMarks = marks.isEmpty() ? outcome(it, components) : outcome(it.edition(), new Answers.Marks(marks));
        return byMarks instanceof Outcome.NotScored && !components.isEmpty() ? outcome(it, components) : byMarks;
    }

    private Outcome outcome(String edition, Answers answers) {
        return loaded(edition)
                .map(instrument -> instrument.score(answers))
                .orElseGet(() -> new Outcome.NotScored(
                        List.of(new Outcome.Gap(edition, "evaluation.gap.instrument-broken", edition))));
    }

    private static Optional<Explained<BigDecimal>> improvement(
            Instrument instrument, Outcome outcome, @Nullable Result before) {
        return outcome instanceof Outcome.Score now && before != null && before.outcome() instanceof Outcome.Score then
                ? Optional.of(instrument.improvement(now, then))
                : Optional.empty();
    }

    /** Where the year before is not in our data, the letter's own word stands. */
    private static Explained<BigDecimal> printed(Evaluation it, BigDecimal value) {
        return Explained.of(
                new Words("Peningkatan", "Improvement"), value, "evaluation.how.improvement-printed", it.source());
    }

    private Optional<Instrument> loaded(String edition) {
        return instruments
                .find(edition)
                .flatMap(entry -> entry instanceof Instruments.Entry.Loaded(var instrument)
                        ? Optional.of(instrument)
                        : Optional.empty());
    }
}
