package id.mandala.overlap.engine;

import java.util.List;

/**
 * Two items side by side: what makes them alike and what tells them apart, for people to read.
 *
 * @param sameWords as the first writes them, the rarest first
 * @param alike what one calls so and the other otherwise
 * @param common concepts both speak of, in words
 * @param onlyOne concepts that only the first speaks of; likewise {@code onlyOther}
 */
public record Comparison(
        Likeness likeness,
        Side one,
        Side other,
        List<String> sameWords,
        List<Alike> alike,
        List<Topic> common,
        List<Topic> onlyOne,
        List<Topic> onlyOther) {

    public Comparison {
        sameWords = List.copyOf(sameWords);
        alike = List.copyOf(alike);
        common = List.copyOf(common);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    /** An item's texts, cut where marks begin and end; joined they are the texts. */
    public record Side(List<Segment> name, List<Segment> text) {
        public Side {
            name = List.copyOf(name);
            text = List.copyOf(text);
        }
    }

    public record Segment(String text, Mark mark) {}

    public enum Mark {
        NONE,
        /** The other has the word too. */
        SAME,
        /** The other has another word for it. */
        ALIKE
    }

    /** The words in which two texts meet, as in the whole comparison. */
    public record Meeting(List<String> sameWords, List<Alike> alike) {
        public Meeting {
            sameWords = List.copyOf(sameWords);
            alike = List.copyOf(alike);
        }
    }

    /** {@code pengaduan ≈ keluhan}. */
    public record Alike(String one, String other) {}

    /** What a concept is about. Words: {@code overlap.topic.<aspect>}. */
    public enum Aspect {
        FUNCTION,
        OBJECT,
        ACT,
        PEOPLE
    }

    /** @param term the concept's first word, as officers say it */
    public record Topic(Aspect aspect, String term) {}
}
