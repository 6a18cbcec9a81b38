package id.mandala.budget.shell;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, all of it, each with its place and what to do. */
final class Faults {

    private static final int MOST = 50;

    private final String file;
    private final List<String> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(String place, String what) {
        if (found.size() < MOST) {
            found.add(file + ": " + (place.isEmpty() ? "" : place + ": ") + what);
        } else if (found.size() == MOST) {
            found.add(file + ": and more; mend these first");
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws FileWrong where there are any */
    void refuse() throws FileWrong {
        if (!found.isEmpty()) {
            throw new FileWrong(found);
        }
    }

    /** A file that cannot be read; its message is all faults, one a line. */
    static final class FileWrong extends Exception {

        private static final long serialVersionUID = 1;

        FileWrong(List<String> faults) {
            super(String.join("\n", faults));
        }
    }
}
