package id.mandala.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong in one file, so that the sender mends it in one go. Keeps the first {@value #KEPT}, counts all. */
public final class Faults {

    static final int KEPT = 200;

    private final String file;
    private final String sheet;
    private final List<Faults> further = new ArrayList<>();
    private final List<Fault> kept = new ArrayList<>();
    private int count;

    public Faults(String file) {
        this(file, "");
    }

    private Faults(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Those of a further sheet of the same file, told with its name and counted with these. */
    public Faults further(String sheet) {
        var added = new Faults(file, sheet);
        further.add(added);
        return added;
    }

    public void add(int row, String column, String code, Object... arguments) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Fault(file, row, place(column), code, arguments));
        }
    }

    private String place(String column) {
        return sheet.isEmpty() || column.isEmpty() ? sheet + column : sheet + " › " + column;
    }

    public void addForFile(String code, Object... arguments) {
        add(0, "", code, arguments);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public int count() {
        return count + further.stream().mapToInt(Faults::count).sum();
    }

    /** In the order of the file's rows, sheet after sheet. */
    public List<Fault> list() {
        var own = kept.stream().sorted(Comparator.comparingInt(Fault::row));
        return Stream.concat(own, further.stream().flatMap(it -> it.list().stream()))
                .limit(KEPT)
                .toList();
    }

    /** Refuses the file when anything was found; call it before the first write. */
    public void refuseIfAny() {
        if (!isEmpty()) {
            throw refusal();
        }
    }

    FileRefused refusal() {
        return new FileRefused(file, list(), count());
    }

    static FileRefused refusal(String file, String code, Object... arguments) {
        return new FileRefused(file, List.of(new Fault(file, 0, "", code, arguments)), 1);
    }
}
