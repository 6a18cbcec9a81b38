package id.mandala.evaluation;

import java.util.List;
import java.util.Optional;

/** A page about one regency in one year. The years of a regency lead there and know none of them by name. */
public interface YearLink {

    int order();

    /** Empty where there is nothing to see or the asker may not. */
    Optional<Line> of(Evaluation evaluation);

    /**
     * @param words message key, filled in with {@code about}
     * @param page below {@code /kerja/34.02}
     */
    record Line(String words, List<Object> about, String page) {
        public Line {
            about = List.copyOf(about);
        }

        /** For the message. */
        public Object[] arguments() {
            return about.toArray();
        }
    }
}
