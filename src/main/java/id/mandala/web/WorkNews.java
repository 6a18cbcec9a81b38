package id.mandala.web;

import id.mandala.values.RegionCode;
import java.util.List;

/** What waits at a work place, told on its first page. Each module tells its own, to whom it concerns, and nothing where nothing waits. */
public interface WorkNews {

    int order();

    List<Line> of(RegionCode place);

    /**
     * @param words message key of the sentence
     * @param about its arguments
     * @param page below {@code /kerja/34.02}, where to go about it
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
