package id.mandala.masterplan.issue;

import java.util.List;

/**
 * What taking a file of issues would do; nothing has been written yet.
 *
 * @param unchanged how many rows tell nothing new
 */
record IssueImport(String file, List<Issue> added, List<Issue> changed, int unchanged) {

    private static final int SHOWN = 50;

    IssueImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** The first of those added. */
    public List<String> titlesAdded() {
        return titles(added);
    }

    /** The first of those changed. */
    public List<String> titlesChanged() {
        return titles(changed);
    }

    private static List<String> titles(List<Issue> issues) {
        return issues.stream().limit(SHOWN).map(it -> it.statement().title()).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }
}
