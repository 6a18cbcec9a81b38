package id.mandala.evaluation.survey;

import id.mandala.values.RuleBroken;
import java.util.List;

/**
 * What one user answered.
 *
 * @param marks 0 to 4, one for each of the survey's questions, in their order
 * @param seconds from reading to sending
 * @param suggestion masked; empty where there is none
 */
record Answer(Used used, List<Integer> marks, int seconds, String suggestion) {

    static final int HIGHEST = 4;

    private static final int LONGEST = 500;

    Answer {
        marks = List.copyOf(marks);
        if (used == Used.NONE) {
            throw new RuleBroken("evaluation.survey.used");
        }
        if (marks.isEmpty() || marks.stream().anyMatch(it -> it < 0 || it > HIGHEST)) {
            throw new RuleBroken("evaluation.survey.marks");
        }
        if (suggestion.length() > LONGEST) {
            throw new RuleBroken("evaluation.survey.suggestion");
        }
        suggestion = PersonalData.masked(suggestion);
    }
}
