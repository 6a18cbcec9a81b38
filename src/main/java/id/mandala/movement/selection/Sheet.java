package id.mandala.movement.selection;

import id.mandala.assessment.Item;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.movement.Round;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One applicant's sheet.
 *
 * @param name as it is called today
 * @param judged absent where it is set aside
 * @param standing what it was told of the latest decision
 */
public record Sheet(
        Round round,
        Applicants.Invited invited,
        String name,
        RuleRows.Kept rule,
        Optional<Applicant> judged,
        Optional<Outcome> outcome,
        Optional<Decisions.Standing> standing,
        Optional<Decisions.End> end) {

    public Optional<Outcome.Score> score() {
        return outcome.flatMap(it -> it instanceof Outcome.Score score ? Optional.of(score) : Optional.empty());
    }

    public List<Outcome.Gap> gaps() {
        return outcome.map(it -> it instanceof Outcome.NotScored(var gaps) ? gaps : List.<Outcome.Gap>of())
                .orElse(List.of());
    }

    public Optional<Index> index(String question) {
        return judged.map(it -> it.indices().get(question));
    }

    /** What the index of a question comes to as a mark. */
    public Optional<BigDecimal> markOf(Criterion it) {
        return index(it.question())
                .map(index -> it.conversion().mark(index, rule.rule().edition().scale()));
    }

    public List<Mark> marks(String question) {
        return judged.map(Applicant::marks).orElse(List.of()).stream()
                .filter(it -> it.question().equals(question))
                .toList();
    }

    public boolean isRenamed() {
        return !name.equals(invited.called());
    }

    /** Of a question or component, as a gap names it. */
    public String title(String key, Locale locale) {
        return rule.rule()
                .edition()
                .question(key)
                .map(Item::title)
                .orElseGet(() -> titleOf(key))
                .in(locale);
    }

    public String component(String key, Locale locale) {
        return titleOf(key).in(locale);
    }

    private Words titleOf(String key) {
        return rule.rule().edition().components().stream()
                .filter(it -> it.key().equals(key))
                .map(Item::title)
                .findFirst()
                .orElse(Words.same(key));
    }
}
