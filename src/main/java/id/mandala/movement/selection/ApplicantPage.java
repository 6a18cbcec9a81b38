package id.mandala.movement.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An applicant as the ministry sees it. */
record ApplicantPage(
        Sheet sheet, Map<String, Questionnaire.Answer> answers, List<Objections.Objection> objections, Forms forms) {

    /** What was typed, with what is to be mended of it by field. */
    record Forms(
            String assessor,
            Map<String, String> marks,
            String note,
            String reason,
            String lot,
            Optional<Integer> answering,
            String words,
            Map<String, String> problems) {
        static final Forms EMPTY = new Forms("", Map.of(), "", "", "", Optional.empty(), "", Map.of());

        Forms with(Map<String, String> other) {
            return new Forms(assessor, marks, note, reason, lot, answering, words, other);
        }
    }

    public boolean isAnswering(Objections.Objection it) {
        return forms.answering().filter(number -> number == it.number()).isPresent();
    }
}
