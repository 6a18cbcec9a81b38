package id.mandala.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What is known of one region in one year: marks question by question, or only the components' scores. */
public sealed interface Answers {

    record Marks(List<Mark> marks) implements Answers {
        public Marks {
            marks = List.copyOf(marks);
        }
    }

    /** By component key, as published tables print them. */
    record ComponentScores(Map<String, BigDecimal> scores) implements Answers {
        public ComponentScores {
            scores = Map.copyOf(scores);
        }
    }
}
