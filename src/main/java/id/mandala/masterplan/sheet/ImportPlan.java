package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What taking a file would do; nothing has been written yet.
 *
 * @param added what the file brings
 * @param changed what the file tells otherwise than it stands there
 * @param unread sheets and columns of the file that are nobody's, and were left alone
 * @param sheets how its initiatives read as cells
 * @param unchanged of how many initiatives the file tells nothing new
 */
record ImportPlan(
        String file, List<Draft> added, List<Draft> changed, int unchanged, List<String> unread, EntrySheets sheets) {

    ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unread = List.copyOf(unread);
    }

    /** What the changes are made from: another text once somebody changes an initiative the file would change. */
    String seen() {
        var versions = changed.stream()
                .map(it -> it.after().initiative())
                .map(it -> it.id() + " " + it.version())
                .sorted()
                .collect(Collectors.joining("\n", added.size() + "\n", ""));
        return UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }

    /** What changes, cell by cell. */
    List<CellChange> changes() {
        return sheets.changes(changed);
    }

    /** The same with every cell of what is added. */
    List<CellChange> allChanges() {
        return sheets.changes(all());
    }

    List<Draft> all() {
        return Stream.concat(added.stream(), changed.stream()).toList();
    }

    /** The years that are told anew or otherwise. */
    public List<Report> reports() {
        return all().stream().flatMap(it -> it.reports().stream()).toList();
    }
}
