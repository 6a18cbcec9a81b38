package id.mandala.movement.selection;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.documents.Fault;
import id.mandala.movement.Round;
import id.mandala.region.Area;
import id.mandala.values.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A round's selection.
 *
 * @param edition of the rule, or the one offered where there is none yet
 * @param changed whether what counts now differs from what the latest decision was computed from
 */
record SelectionPage(
        Round round,
        Instrument edition,
        Optional<RuleRows.Kept> rule,
        List<RuleRows.Kept> history,
        List<Applicants.Invited> applicants,
        Optional<Ranking> ranking,
        List<Sensitivity> weights,
        List<Decisions.Decision> decisions,
        boolean changed,
        Optional<Decisions.End> end,
        List<Objections.Objection> objections,
        Forms forms) {

    /** What was typed, with what is to be mended of it by field. */
    record Forms(
            Optional<RuleForm> rule,
            String codes,
            String reason,
            List<Fault> faults,
            long count,
            Map<String, String> problems) {
        static final Forms EMPTY = new Forms(Optional.empty(), "", "", List.of(), 0, Map.of());

        Forms with(Map<String, String> other) {
            return new Forms(rule, codes, reason, faults, count, other);
        }
    }

    /** What the public is told. */
    record Public(Round round, Rule rule, Decisions.End end, List<Area> chosen) {}

    public RuleForm ruleForm() {
        return forms.rule()
                .orElseGet(() -> rule.map(RuleForm::of).orElseGet(() -> RuleForm.first(round.year(), edition)));
    }

    public List<RuleForm.Line> lines() {
        return ruleForm().lines(edition);
    }

    public IndexKind[] kinds() {
        return IndexKind.values();
    }

    public Conversion[] conversions() {
        return Conversion.values();
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    public List<Applicants.Invited> aside() {
        return applicants.stream().filter(it -> !it.isRanked()).toList();
    }

    public int latest() {
        return decisions.isEmpty() ? 0 : decisions.getFirst().revision();
    }

    public long openObjections() {
        return objections.stream().filter(it -> it.answer().isEmpty()).count();
    }

    public String called(Objections.Objection it) {
        return applicants.stream()
                .filter(one -> one.region().equals(it.region()))
                .map(Applicants.Invited::called)
                .findFirst()
                .orElse(it.region().value());
    }

    public Words component(String key) {
        return edition.components().stream()
                .filter(it -> it.key().equals(key))
                .map(Item::title)
                .findFirst()
                .orElse(Words.same(key));
    }

    /** Of a question, as a gap names it. */
    public String title(String key, Locale locale) {
        return edition.question(key)
                .map(Item::title)
                .orElseGet(() -> component(key))
                .in(locale);
    }

    public String ties(RuleRows.Kept of, Locale locale) {
        return of.rule().ties().stream().map(it -> component(it).in(locale)).collect(Collectors.joining(", "));
    }
}
