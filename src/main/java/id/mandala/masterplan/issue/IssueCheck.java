package id.mandala.masterplan.issue;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds every row of a file against the issues there are and the other rows, names every fault, and says what taking it would do. */
final class IssueCheck {

    private final Masterplan plan;
    private final IssueColumns columns;
    private final Map<String, Issue> known = new HashMap<>();
    private final Map<String, Integer> rowOfTitle = new HashMap<>();
    private final List<Issue> added = new ArrayList<>();
    private final List<Issue> changed = new ArrayList<>();
    private int unchanged;

    IssueCheck(Masterplan plan, IssueColumns columns, List<Issue> issues) {
        this.plan = plan;
        this.columns = columns;
        issues.forEach(it -> known.put(key(it.statement().title()), it));
    }

    /** @throws id.mandala.documents.FileRefused with every fault of every row */
    IssueImport check(Table table) {
        table.rows().forEach(this::check);
        table.faults().refuseIfAny();
        return new IssueImport(table.file(), added, changed, unchanged);
    }

    private void check(Row row) {
        boolean fits = fits(row);
        if (row.reads(columns.title)) {
            var same = rowOfTitle.putIfAbsent(key(row.get(columns.title)), row.number());
            if (same != null) {
                row.fault(columns.title, "refusal.masterplan.issue-twice", same);
            }
        }
        if (row.isSound() && fits) {
            take(row, Optional.ofNullable(known.get(key(row.get(columns.title)))));
        }
    }

    private boolean fits(Row row) {
        boolean fits = fits(row, columns.title, Part.LONGEST_LINE, "refusal.masterplan.issue-title");
        for (var column : List.of(columns.cause, columns.affected, columns.evidence)) {
            fits &= fits(row, column, Part.LONGEST_TEXT, "refusal.masterplan.text-too-long");
        }
        return fits;
    }

    private static boolean fits(Row row, Column<String> column, int longest, String code) {
        boolean fits = row.find(column).filter(it -> it.length() > longest).isEmpty();
        if (!fits) {
            row.fault(column, code, longest);
        }
        return fits;
    }

    /** An optional cell left empty keeps what stands there. */
    private void take(Row row, Optional<Issue> present) {
        var before = present.map(Issue::statement);
        var title = row.get(columns.title);
        var statement = new Statement(
                title,
                row.find(columns.cause).or(() -> before.map(Statement::cause)).orElse(""),
                row.find(columns.affected)
                        .or(() -> before.map(Statement::affected))
                        .orElse(""),
                row.find(columns.evidence)
                        .or(() -> before.map(Statement::evidence))
                        .orElse(""),
                dimension(row, before),
                row.find(columns.places).or(() -> before.map(Statement::places)).orElseGet(TreeSet::new));
        if (present.isEmpty()) {
            added.add(new Issue(plan.region(), UUID.randomUUID(), plan.id(), statement, 1));
        } else if (present.get().statement().equals(statement)) {
            unchanged++;
        } else {
            changed.add(present.get().with(statement));
        }
    }

    private @Nullable String dimension(Row row, Optional<Statement> before) {
        return row.find(columns.dimension)
                .map(Dimension::key)
                .or(() -> before.map(Statement::dimension))
                .orElse(null);
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
