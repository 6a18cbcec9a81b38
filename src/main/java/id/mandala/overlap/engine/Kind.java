package id.mandala.overlap.engine;

import java.util.Locale;

/** What two items are to each other; the words of GAO-15-49SP, and what lies below them. */
public enum Kind {
    /** One of the two could go without loss. */
    DUPLICATE,
    /** The main purpose is the same, for largely the same people or object. */
    OVERLAP,
    /** The same field, or one feeds the other: the agencies should know of each other. */
    RELATED,
    UNRELATED;

    /** As files tell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isToBeTold() {
        return this == DUPLICATE || this == OVERLAP;
    }
}
