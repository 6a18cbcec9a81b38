package id.mandala.overlap.engine;

import java.util.List;

/**
 * How alike two items are, and how that came about.
 *
 * @param score probability that a reader would call them duplicate or overlap, 0 to 1
 * @param parts what spoke for and against it, the weightiest first
 */
public record Likeness(double score, Kind kind, List<Part> parts) {

    /**
     * @param value of the feature, 0 to 1
     * @param share what it added to the logarithm of the odds; below 0 where it spoke against
     */
    public record Part(Feature feature, double value, double share) {}

    public Likeness {
        parts = List.copyOf(parts);
    }
}
