package id.mandala.assessment;

import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of one instrument, bound to a year and a cohort: what is asked, how it is marked, how the marks become an index. Its
 * direct members are called components.
 *
 * @param whole all of it; its title is the edition's
 */
public record Instrument(
        String id, int year, String cohort, String source, Item.Group whole, Marking marking, Result result) {

    /** What an assessor may write and what a gap means. */
    public record Marking(Scale scale, Missing missing) {}

    /** How the combined score becomes the published index. */
    public record Result(Rounding rounding, BigDecimal scaling, ImprovementOperand improvement, List<Band> bands) {
        public Result {
            bands = List.copyOf(bands);
        }
    }

    public Words title() {
        return whole.title();
    }

    public List<Item> components() {
        return whole.items();
    }

    public List<Item.Question> questions() {
        return whole.questions().toList();
    }

    public Optional<Item.Question> question(String key) {
        return whole.questions().filter(question -> question.key().equals(key)).findFirst();
    }

    public Scale scale() {
        return marking.scale();
    }

    public Outcome score(Answers answers) {
        return new Scoring(this, answers).outcome();
    }

    /** The same edition with other weights of its components, by key; they add up to 100. */
    public Instrument weighing(Map<String, BigDecimal> weights) {
        var items = components().stream()
                .map(it -> it.weighing(weights.getOrDefault(it.key(), it.weight())))
                .toList();
        return new Instrument(
                id,
                year,
                cohort,
                source,
                new Item.Group(whole.key(), whole.title(), whole.weight(), whole.combine(), items),
                marking,
                result);
    }

    /** Each marked question's score by key, also while others are still unmarked. */
    public Map<String, Explained<BigDecimal>> questionScores(List<Mark> marks) {
        var marked = new MarkedQuestions(this, marks, new ArrayList<>());
        var scores = new LinkedHashMap<String, Explained<BigDecimal>>();
        whole.questions()
                .forEach(question ->
                        marked.score(question).ifPresent(score -> scores.put(question.key(), score.shown())));
        return scores;
    }

    /** This year's index less what this edition compares it with. Source: docs/instruments.md, Improvement. */
    public Explained<BigDecimal> improvement(Outcome.Score now, Outcome.Score before) {
        var operand = switch (result.improvement()) {
            case AS_PUBLISHED -> before.index();
            case TOTAL_ROUNDED -> before.totalRounded();
        };
        return Explained.of(
                        new Words("Peningkatan", "Improvement"),
                        now.index().value().subtract(operand.value()),
                        "assessment.how.improvement")
                .from(List.of(now.index(), operand));
    }

    /** The band of an index, where the edition names bands. */
    public Optional<Band> bandOf(BigDecimal index) {
        return result.bands().reversed().stream()
                .filter(band -> index.compareTo(band.from()) >= 0)
                .findFirst();
    }
}
