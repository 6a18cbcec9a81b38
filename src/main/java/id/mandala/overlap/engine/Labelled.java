package id.mandala.overlap.engine;

/**
 * Two items of which a reader said what they are to each other.
 *
 * @param isPositive duplicate or overlap; otherwise related or unrelated
 */
public record Labelled(String id, Item one, Item other, boolean isPositive) {}
