package id.mandala.assessment;

import id.mandala.assessment.Outcome.Gap;
import id.mandala.assessment.Outcome.NotScored;
import id.mandala.assessment.Outcome.Score;
import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores one region's answers. Every figure is computed exactly and rounded only where the edition says so. */
final class Scoring {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Instrument instrument;
    private final Rounding rounding;
    private final Answers answers;
    private final List<Gap> gaps = new ArrayList<>();

    Scoring(Instrument instrument, Answers answers) {
        this.instrument = instrument;
        this.rounding = instrument.result().rounding();
        this.answers = answers;
    }

    Outcome outcome() {
        return switch (answers) {
            case Answers.ComponentScores(var scores) -> outcome(given(scores), Map.of());
            case Answers.Marks(var marks) -> {
                var marked = new MarkedQuestions(instrument, marks, gaps);
                yield outcome(worked(marked), marked.dimensions());
            }
        };
    }

    private Outcome outcome(Map<String, Worked> components, Map<String, Explained<BigDecimal>> dimensions) {
        if (!gaps.isEmpty()) {
            return new NotScored(gaps);
        }
        var index = index(components, rounding.where()).shown();
        var totalRounded = index(components, Rounding.Where.TOTAL).shown();
        var shown = new LinkedHashMap<String, Explained<BigDecimal>>();
        components.forEach((key, component) -> shown.put(key, component.shown()));
        return new Score(index, shown, dimensions, totalRounded, instrument.bandOf(index.value()));
    }

    private Map<String, Worked> given(Map<String, BigDecimal> scores) {
        var components = new LinkedHashMap<String, Worked>();
        for (var item : instrument.components()) {
            var score = scores.get(item.key());
            if (score == null) {
                gaps.add(new Gap(item.key(), "assessment.fault.component-missing", item.key()));
            } else if (!instrument.scale().covers(score)) {
                gaps.add(MarkedQuestions.outsideScale(item.key(), score, instrument.scale()));
            } else {
                var figure = new Worked(
                        Fraction.of(score), Explained.of(item.title(), score, "assessment.how.component-given"));
                components.put(item.key(), asPrinted(item, figure));
            }
        }
        return components;
    }

    private Map<String, Worked> worked(MarkedQuestions marked) {
        var components = new LinkedHashMap<String, Worked>();
        for (var item : instrument.components()) {
            var figure = worked(item, marked);
            if (figure.isPresent()) {
                components.put(item.key(), asPrinted(item, figure.get()));
            } else if (gaps.isEmpty()) {
                gaps.add(new Gap(item.key(), "assessment.fault.component-unmarked", item.key()));
            }
        }
        return components;
    }

    private Worked asPrinted(Item item, Worked figure) {
        var digits = rounding.componentDigits();
        if (digits.isEmpty() || figure.shown().value().scale() == digits.getAsInt()) {
            return figure;
        }
        return figure.rounded(item.title(), digits.getAsInt(), rounding.mode(), "rounded", digits.getAsInt());
    }

    private Optional<Worked> worked(Item item, MarkedQuestions marked) {
        return switch (item) {
            case Item.Question question -> marked.score(question);
            case Item.Group group ->
                switch (group.combine()) {
                    case MEAN ->
                        mean(
                                group,
                                group.items().stream()
                                        .map(member -> worked(member, marked))
                                        .toList());
                    case MEAN_OF_QUESTIONS ->
                        mean(group, group.questions().map(marked::score).toList());
                    case WEIGHTED -> weighted(group, marked);
                    case GIVEN -> {
                        gaps.add(new Gap(group.key(), "assessment.fault.component-not-public", group.key()));
                        yield Optional.empty();
                    }
                };
        };
    }

    private static Optional<Worked> mean(Item.Group group, List<Optional<Worked>> members) {
        var present = members.stream().flatMap(Optional::stream).toList();
        return present.isEmpty()
                ? Optional.empty()
                : Optional.of(Worked.of(
                        group.title(), Fraction.mean(Worked.exact(present)), present, "mean", present.size()));
    }

    /** A weighted group needs all its members: leaving one out would shift the weights of the others in silence. */
    private Optional<Worked> weighted(Item.Group group, MarkedQuestions marked) {
        var terms = new ArrayList<Worked>();
        for (var member : group.items()) {
            var figure = worked(member, marked);
            if (figure.isEmpty() && gaps.isEmpty()) {
                gaps.add(new Gap(member.key(), "assessment.fault.component-unmarked", member.key()));
            }
            figure.ifPresent(worked -> terms.add(term(member, worked)));
        }
        return terms.size() < group.items().size() ? Optional.empty() : Optional.of(sum(group.title(), terms));
    }

    private static Worked term(Item member, Worked figure) {
        var share = Fraction.of(member.weight()).divide(HUNDRED);
        return Worked.of(
                member.title(),
                figure.exact().times(share),
                List.of(figure),
                "term",
                member.weight(),
                figure.shown().value());
    }

    private static Worked sum(Words title, List<Worked> terms) {
        return Worked.of(title, Fraction.sum(Worked.exact(terms)), terms, "sum");
    }

    private Worked index(Map<String, Worked> components, Rounding.Where where) {
        var title = instrument.title();
        var combined = combined(components, where);
        var scaling = instrument.result().scaling();
        if (scaling.compareTo(BigDecimal.ONE) != 0) {
            var scaled = combined.exact().times(Fraction.of(scaling));
            combined = Worked.of(title, scaled, List.of(combined), "scaled", scaling);
        }
        return where == Rounding.Where.TOTAL
                ? combined.rounded(title, rounding.digits(), rounding.mode(), "rounded", rounding.digits())
                : combined;
    }

    private Worked combined(Map<String, Worked> components, Rounding.Where where) {
        if (instrument.whole().combine() != Combine.WEIGHTED) {
            return mean(
                            instrument.whole(),
                            components.values().stream().map(Optional::of).toList())
                    .orElseThrow();
        }
        var terms = new ArrayList<Worked>();
        for (var item : instrument.components()) {
            var component = components.get(item.key());
            if (component == null) {
                throw new IllegalStateException("component " + item.key() + " has neither score nor gap");
            }
            var term = term(item, component);
            terms.add(
                    where == Rounding.Where.PER_COMPONENT
                            ? term.rounded(
                                    item.title(), rounding.digits(), rounding.mode(), "rounded", rounding.digits())
                            : term);
        }
        return sum(instrument.title(), terms);
    }
}
