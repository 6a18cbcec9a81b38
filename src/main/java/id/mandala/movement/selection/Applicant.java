package id.mandala.movement.selection;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What an applicant is judged by.
 *
 * @param name as it was when it was invited
 * @param indices those that count, by question
 * @param lot its number in the draw among those who are equal; the lower goes first
 */
public record Applicant(RegionCode region, String name, List<Mark> marks, Map<String, Index> indices, OptionalInt lot) {
    public Applicant {
        marks = List.copyOf(marks);
        indices = new TreeMap<>(indices);
    }

    Answers answers(Rule by) {
        var all = new ArrayList<>(marks);
        for (var criterion : by.criteria()) {
            var index = indices.get(criterion.question());
            if (index != null) {
                all.add(new Mark(
                        criterion.question(),
                        "",
                        criterion.conversion().mark(index, by.edition().scale())));
            }
        }
        return new Answers.Marks(all);
    }

    Outcome outcome(Rule by) {
        return by.edition().score(answers(by));
    }
}
