package id.mandala.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one file, so that the sender mends it in one go. Keeps the first {@value #KEPT}, counts all. */
public final class Faults {

    static final int KEPT = 200;

    private final String file;
    private final List<Fault> kept = new ArrayList<>();
    private int count;

    public Faults(String file) {
        this.file = file;
    }

    public void add(int row, String column, String code, Object... arguments) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Fault(file, row, column, code, arguments));
        }
    }

    public void addForFile(String code, Object... arguments) {
        add(0, "", code, arguments);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    /** In the order of the file's rows. */
    public List<Fault> list() {
        return kept.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }

    /** Refuses the file when anything was found; call it before the first write. */
    public void refuseIfAny() {
        if (count > 0) {
            throw refusal();
        }
    }

    FileRefused refusal() {
        return new FileRefused(file, list(), count);
    }

    static FileRefused refusal(String file, String code, Object... arguments) {
        return new FileRefused(file, List.of(new Fault(file, 0, "", code, arguments)), 1);
    }
}
