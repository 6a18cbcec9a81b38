package id.mandala.overlap.inventory;

import java.util.List;

/**
 * What taking a file of applications would do; nothing has been written yet.
 *
 * @param unchanged how many rows tell nothing new
 */
record ApplicationImport(String file, List<Application> added, List<Application> changed, int unchanged) {

    private static final int SHOWN = 50;

    ApplicationImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** The first of those added. */
    public List<String> namesAdded() {
        return names(added);
    }

    /** The first of those changed. */
    public List<String> namesChanged() {
        return names(changed);
    }

    private static List<String> names(List<Application> applications) {
        return applications.stream().limit(SHOWN).map(it -> it.facts().name()).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }
}
