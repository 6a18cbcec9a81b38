package id.mandala.evaluation.verdict;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.evaluation.self.Leverage;
import id.mandala.values.Explained;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which marks would have to rise for an index to reach a target. Every index told is computed by the engine from the changed answers.
 *
 * <p>The fewest questions: within a component the score is linear in its questions, so the n that would gain most (leverage × room)
 * raise it furthest, whatever is rounded. Between components their rounded terms add up, so the best n questions are found by adding up
 * the best of each (max-plus). No n − 1 questions can do it.
 */
final class Reach {

    private final Sheet sheet;
    private final Instrument edition;
    private final BigDecimal target;
    private final List<Mark> means;
    private final Map<String, BigDecimal> scores = new LinkedHashMap<>();

    /** @param sheet with single marks that make a score */
    Reach(Sheet sheet, List<Mark> marks, BigDecimal target) {
        this.sheet = sheet;
        this.edition = sheet.edition();
        this.target = target;
        edition.questionScores(marks).forEach((key, score) -> scores.put(key, score.value()));
        this.means = means(marks);
    }

    /** One question's mean mark, as it is and as it would have to be; on the way the finest step its assessors can make together. */
    record Raise(Item.Question question, Item component, BigDecimal from, BigDecimal to) {}

    /** @param index with all of them, by the engine */
    record Plan(List<Raise> raises, BigDecimal index) {}

    /**
     * A component alone.
     *
     * @param questions how many of its questions have to rise; all of those below the highest mark where that is not enough
     * @param now its score
     * @param then its score with these at the highest mark
     * @param index the index then
     */
    record Alone(Item component, int questions, BigDecimal now, BigDecimal then, BigDecimal index, boolean enough) {}

    /** @param oneAssessor whether the lowest single mark alone, put to the highest, would do; absent where only the mean is known */
    record Single(Raise raise, BigDecimal index, Optional<Boolean> oneAssessor) {}

    /** Exact means stand for the marks they are of: fewer to reckon with. Where one does not end, the marks stay. */
    private List<Mark> means(List<Mark> marks) {
        var byQuestion =
                marks.stream().collect(Collectors.groupingBy(Mark::question, LinkedHashMap::new, Collectors.toList()));
        var all = new ArrayList<Mark>();
        byQuestion.forEach((question, of) -> {
            var mean = scores.getOrDefault(question, BigDecimal.ZERO);
            if (mean.scale() <= 12) {
                all.add(new Mark(question, "", mean));
            } else {
                all.addAll(of);
            }
        });
        return all;
    }

    private Outcome.Score score(List<Mark> marks, Map<String, BigDecimal> raised) {
        var all = new ArrayList<>(
                marks.stream().filter(it -> !raised.containsKey(it.question())).toList());
        raised.forEach((question, to) -> all.add(new Mark(question, "", to)));
        if (edition.score(new Answers.Marks(all)) instanceof Outcome.Score score) {
            return score;
        }
        throw new IllegalStateException("raised marks make no score");
    }

    private static BigDecimal of(Outcome.Score score, Item component) {
        return Optional.ofNullable(score.components().get(component.key()))
                .map(Explained::value)
                .orElseThrow();
    }

    private BigDecimal index(Map<String, BigDecimal> raised) {
        return score(means, raised).index().value();
    }

    private boolean reaches(Map<String, BigDecimal> raised) {
        return index(raised).compareTo(target) >= 0;
    }

    private BigDecimal max() {
        return edition.scale().max();
    }

    /** Questions of a component with room above them, what would gain most first. */
    private List<Item.Question> rising(Item component) {
        var leverage = Leverage.of(edition);
        return component
                .questions()
                .filter(it -> scores.containsKey(it.key()) && room(it).signum() > 0)
                .sorted(Comparator.comparing((Item.Question it) ->
                                leverage.getOrDefault(it.key(), BigDecimal.ZERO).multiply(room(it)))
                        .reversed())
                .toList();
    }

    private BigDecimal room(Item.Question question) {
        return max().subtract(scores.getOrDefault(question.key(), max()));
    }

    private Map<String, BigDecimal> atMost(List<Item.Question> questions) {
        return questions.stream().collect(Collectors.toMap(Item.Question::key, _ -> max()));
    }

    /** Empty where not even all questions at the highest mark would do. */
    Optional<Plan> fewest() {
        var best = new FewestQuestions(edition);
        var rising = new ArrayList<List<Item.Question>>();
        for (var component : edition.components()) {
            var questions = rising(component);
            rising.add(questions);
            var reached = new ArrayList<BigDecimal>();
            for (int n = 0; n <= questions.size(); n++) {
                reached.add(of(score(means, atMost(questions.subList(0, n))), component));
            }
            best.add(component, reached);
        }
        for (var counts : best.reaching(target)) {
            var chosen = new ArrayList<Item.Question>();
            for (int k = 0; k < counts.size(); k++) {
                chosen.addAll(rising.get(k).subList(0, counts.get(k)));
            }
            if (reaches(atMost(chosen))) {
                return Optional.of(plan(chosen));
            }
        }
        return Optional.empty();
    }

    /** The one that gains least is raised no further than needed. */
    private Plan plan(List<Item.Question> chosen) {
        var raised = new LinkedHashMap<>(atMost(chosen));
        var leverage = Leverage.of(edition);
        var last = chosen.stream()
                .min(Comparator.comparing(
                        it -> leverage.getOrDefault(it.key(), BigDecimal.ZERO).multiply(room(it))))
                .orElseThrow();
        raised.put(last.key(), least(last, raised));
        return new Plan(
                chosen.stream()
                        .map(it -> raise(it, raised.getOrDefault(it.key(), max())))
                        .toList(),
                proof(raised));
    }

    /** By all the marks as they were given, not by their means. */
    private BigDecimal proof(Map<String, BigDecimal> raised) {
        return sheet.answers() instanceof Answers.Marks(var marks)
                ? score(marks, raised).index().value()
                : index(raised);
    }

    private Raise raise(Item.Question question, BigDecimal to) {
        var component = edition.components().stream()
                .filter(it -> it.questions().anyMatch(question::equals))
                .findFirst()
                .orElseThrow();
        return new Raise(question, component, scores.getOrDefault(question.key(), BigDecimal.ZERO), to);
    }

    /** The lowest mean of this question that still reaches the target beside the others; a score never falls when a mark rises. */
    private BigDecimal least(Item.Question question, Map<String, BigDecimal> others) {
        var step = step(question);
        var from = scores.getOrDefault(question.key(), BigDecimal.ZERO);
        int low = 0;
        int high = max().subtract(from).divide(step, 0, RoundingMode.CEILING).intValueExact();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            var tried = new LinkedHashMap<>(others);
            tried.put(question.key(), from.add(step.multiply(BigDecimal.valueOf(middle))));
            if (reaches(tried)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return from.add(step.multiply(BigDecimal.valueOf(high))).min(max());
    }

    /** A step of the scale by one of the assessors; a hundredth where only their mean is known. */
    private BigDecimal step(Item.Question question) {
        var assessors = of(question).size();
        return assessors <= 1
                ? new BigDecimal("0.01")
                : edition.scale().step().divide(BigDecimal.valueOf(assessors), MathContext.DECIMAL128);
    }

    private List<Mark> of(Item.Question question) {
        return sheet.answers() instanceof Answers.Marks(var marks)
                ? marks.stream()
                        .filter(it -> it.question().equals(question.key()))
                        .toList()
                : List.of();
    }

    List<Alone> alone() {
        var present = score(means, Map.of());
        return edition.components().stream()
                .map(it -> {
                    var rising = rising(it);
                    boolean enough = reaches(atMost(rising));
                    int questions = enough ? fewestOf(rising) : rising.size();
                    var then = score(means, atMost(rising.subList(0, questions)));
                    return new Alone(
                            it,
                            questions,
                            of(present, it),
                            of(then, it),
                            then.index().value(),
                            enough);
                })
                .toList();
    }

    private int fewestOf(List<Item.Question> rising) {
        int low = 0;
        int high = rising.size();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (reaches(atMost(rising.subList(0, middle)))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Questions any of which alone would do, the smallest rise first. */
    List<Single> singles() {
        return edition.components().stream()
                .flatMap(it -> rising(it).stream())
                .filter(it -> reaches(Map.of(it.key(), max())))
                .map(this::single)
                .sorted(Comparator.comparing(
                        it -> it.raise().to().subtract(it.raise().from())))
                .toList();
    }

    private Single single(Item.Question question) {
        var to = least(question, Map.of());
        var raised = Map.of(question.key(), to);
        return new Single(raise(question, to), proof(raised), lowestAloneWouldDo(question));
    }

    private Optional<Boolean> lowestAloneWouldDo(Item.Question question) {
        var given = of(question);
        if (given.size() <= 1) {
            return Optional.empty();
        }
        var lowest = given.stream().min(Comparator.comparing(Mark::value)).orElseThrow();
        var all = new ArrayList<>(means.stream()
                .filter(it -> !it.question().equals(question.key()))
                .toList());
        given.forEach(it -> all.add(it.equals(lowest) ? new Mark(it.question(), it.assessor(), max()) : it));
        return Optional.of(score(all, Map.of()).index().value().compareTo(target) >= 0);
    }
}
