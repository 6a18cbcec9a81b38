package id.mandala.masterplan.issue;

import java.util.List;

/**
 * What taking a file of issues would do; nothing has been written yet.
 *
 * @param unchanged how many rows tell nothing new
 */
record IssueImport(String file, List<Issue> added, List<Issue> changed, int unchanged) {

    IssueImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }
}
