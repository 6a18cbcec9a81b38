package id.mandala.evaluation.verdict;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** {@code ./mandala audit replay}: does every frozen result still come to what was published? */
public final class ReplayAllCommand {

    private static final String USAGE = """
            ./mandala audit replay
              Computes every frozen result anew from its frozen input and compares it byte for byte, all revisions; holds their hashes
              against the audit trail (which ./mandala audit verify checks) and looks for published results that were never frozen.
              Ends with 0 when all are the same, 1 with the first that is not, 2 when it could not look.
            """;

    private ReplayAllCommand() {}

    public static int run(List<String> arguments, Connection owner, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        if (arguments.size() != 1) {
            err.print(USAGE);
            return 2;
        }
        try {
            owner.setAutoCommit(false);
            try {
                return look(owner, out, err);
            } finally {
                owner.rollback();
            }
        } catch (SQLException e) {
            err.println("The frozen results could not be read: " + e.getMessage());
            return 2;
        }
    }

    private static int look(Connection owner, PrintStream out, PrintStream err) throws SQLException {
        long count = 0;
        try (var statement = owner.createStatement()) {
            statement.execute("select set_config('mandala.scope', '00', true)");
            statement.setFetchSize(100);
            try (var rows = statement.executeQuery("""
                    select v.*, exists (
                        select from audit.entry e
                        where e.region_code = v.region_code and e.action = 'evaluation.frozen' and e.subject = v.year::text
                          and e.detail ->> 'input' = v.input_sha256 and e.detail ->> 'outcome' = v.outcome_sha256) as told
                    from evaluation.verdict v order by v.region_code, v.year, v.revision
                    """)) {
                for (; rows.next(); count++) {
                    var wrong = wrong(Verdicts.verdict(rows), rows.getBoolean("told"));
                    if (wrong.isPresent()) {
                        err.println(wrong.get());
                        return 1;
                    }
                }
            }
            try (var rows = statement.executeQuery("""
                    select e.region_code, e.year from evaluation.evaluation e
                    where e.published and not exists (
                        select from evaluation.verdict v where v.region_code = e.region_code and v.year = e.year)
                    order by e.region_code, e.year limit 1
                    """)) {
                if (rows.next()) {
                    err.printf(
                            "Never frozen: region %s, %d. A start of the program freezes it as it stands.%n",
                            rows.getString("region_code"), rows.getInt("year"));
                    return 1;
                }
            }
        }
        out.printf("Same: %,d frozen results, each computed anew from its input, byte for byte.%n", count);
        return 0;
    }

    private static Optional<String> wrong(Verdict it, boolean told) {
        var check = it.check();
        var what = switch (check) {
            case SAME -> told ? "" : "its hashes are not in the audit trail";
            case INPUT_ALTERED -> "its input is not what was frozen";
            case OUTCOME_ALTERED -> "its outcome is not what was frozen";
            case DIFFERS -> "this program computes something else from the same input";
            case OTHER_RULES -> "it was frozen by rules this program does not have";
        };
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of("Differs: region %s, %d, revision %d: %s"
                        .formatted(it.region(), it.year(), it.revision(), what));
    }
}
