package id.mandala.masterplan.version;

/** Words or a line of a text that was changed, and whether they stand in both, only in the old, or only in the new one. */
public record Piece(Mark mark, String text) {

    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    boolean isBefore() {
        return mark != Mark.ADDED;
    }

    boolean isAfter() {
        return mark != Mark.REMOVED;
    }
}
