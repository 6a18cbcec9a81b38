package id.mandala.documents;

import java.util.List;

/** A file that was not taken, with every reason; nothing of it has been stored. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Fault> faults;
    private final int count;

    public FileRefused(String file, List<Fault> faults, int count) {
        super(file + ": " + count + " fault(s), first " + faults.getFirst().code());
        this.file = file;
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    public String file() {
        return file;
    }

    /** The faults to show, in the order of the file; {@link #count} may be larger. */
    public List<Fault> faults() {
        return faults;
    }

    public int count() {
        return count;
    }
}
