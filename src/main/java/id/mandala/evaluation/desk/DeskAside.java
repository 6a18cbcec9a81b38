package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an assessor sees beside a question while marking it. Other parts of the evaluation bring theirs as beans. */
public interface DeskAside {

    int order();

    /** By question; of all questions at once, so that a page of many stays a few queries. */
    Map<String, List<Line>> of(Evaluation evaluation);

    /**
     * @param words message key, filled in with {@code about}
     * @param page below {@code /kerja/34.02}, where it can be looked at
     */
    record Line(String words, List<Object> about, Optional<String> page) {
        public Line {
            about = List.copyOf(about);
        }

        /** For the message. */
        public Object[] arguments() {
            return about.toArray();
        }
    }
}
