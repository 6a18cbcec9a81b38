package id.mandala.database;

/** The database cannot be started here for a reason outside the program. */
public sealed class CannotStart extends RuntimeException permits FolderInUse, FolderClosed, CannotRunHere {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is in the way and what to do about it. */
    public String sentence() {
        return sentence;
    }
}
