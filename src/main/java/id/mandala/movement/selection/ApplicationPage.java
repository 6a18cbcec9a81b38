package id.mandala.movement.selection;

import id.mandala.assessment.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An applicant's own page.
 *
 * @param open whether the questionnaire may still be answered
 * @param mayAnswer whether this person may
 */
record ApplicationPage(
        Sheet sheet,
        Map<String, Questionnaire.Answer> answers,
        List<Objections.Objection> objections,
        boolean open,
        boolean mayAnswer,
        boolean mayObject,
        Forms forms) {

    /** An answer as typed. */
    record AnswerForm(
            @Nullable String question,
            @Nullable String mark,
            @Nullable String words,
            @Nullable String link,
            @Nullable Integer version) {}

    record Forms(Optional<AnswerForm> answer, String objection, Map<String, String> problems) {
        static final Forms EMPTY = new Forms(Optional.empty(), "", Map.of());
    }

    public List<Item.Question> questions() {
        return sheet.rule().rule().marked();
    }

    public Optional<Questionnaire.Answer> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** What stands in the form of a question: what was just refused, or what counts. */
    public AnswerForm form(String question) {
        return forms.answer()
                .filter(it -> question.equals(it.question()))
                .orElseGet(() -> answer(question)
                        .map(it -> new AnswerForm(
                                question, it.mark().toPlainString(), it.words(), it.link(), it.version()))
                        .orElseGet(() -> new AnswerForm(question, "", "", "", 0)));
    }

    public boolean isRefused(String question) {
        return forms.answer().filter(it -> question.equals(it.question())).isPresent();
    }

    public long unanswered() {
        return questions().stream().filter(it -> !answers.containsKey(it.key())).count();
    }
}
