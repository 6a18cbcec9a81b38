package id.mandala.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** {@code ./mandala audit verify}: is the trail as it was written? */
public final class AuditCommand {

    private static final String USAGE = """
            ./mandala audit verify [--anchors FILE]…
              Computes every chain of the audit trail anew and holds it against the anchors outside the database; then every
              chain of evidence, and each file of evidence against its SHA-256.
              Without --anchors it takes audit-anchors.log of the data folder; give the file of every node, or your copies.
              Ends with 0 when all is as it was written, 1 with the first broken row, 2 when it could not look.
            """;

    private AuditCommand() {}

    /** @param others what is verified once the trail was found whole */
    public static int run(
            List<String> arguments, Connection owner, List<Verifier> others, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        var files = new ArrayList<Path>();
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            files.add(Path.of(arguments.get(i + 1)));
        }
        if (!wellFormed(arguments)) {
            err.print(USAGE);
            return 2;
        }
        try {
            // The anchors first: those written while the rows are read would look like a tail cut off.
            var anchors = files.isEmpty() ? defaultAnchors(out) : Anchored.read(files);
            int code = report(new Verification(owner, anchors), out, err);
            return code == 0 ? others(owner, others, out, err) : code;
        } catch (IOException | SQLException e) {
            err.println("The trail could not be read: " + e.getMessage());
            return 2;
        }
    }

    private static boolean wellFormed(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("verify") || arguments.size() % 2 == 0) {
            return false;
        }
        for (int i = 1; i < arguments.size(); i += 2) {
            if (!arguments.get(i).equals("--anchors")) {
                return false;
            }
        }
        return true;
    }

    private static Anchored defaultAnchors(PrintStream out) throws IOException {
        var file = Path.of(System.getenv().getOrDefault("MANDALA_DATA", "data"), "audit-anchors.log");
        var anchors = Files.exists(file) ? Anchored.read(List.of(file)) : new Anchored();
        if (anchors.isEmpty()) {
            out.println("No anchors at " + file
                    + ": a tail cut off together with its head, or rows added by hand, cannot be noticed.");
        }
        return anchors;
    }

    /** Anchors entries that were written past the program, by an owner's command or a restore, since {@code since}. */
    public static void anchor(Connection owner, Instant since, Path file) throws IOException, SQLException {
        var lines = new StringBuilder();
        try (var statement = owner.prepareStatement("""
                select region_code, seq, encode(hash, 'hex') from audit.entry where at >= ? order by region_code, seq
                """)) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            var rows = statement.executeQuery();
            while (rows.next()) {
                var anchor = new Anchor(rows.getString(1), rows.getLong(2), rows.getString(3));
                lines.append(anchor.asIntent().line());
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static int report(Verification verification, PrintStream out, PrintStream err) throws SQLException {
        var broken = verification.firstBroken();
        if (broken.isPresent()) {
            err.printf(
                    "Broken: region %s, row %d: %s%n",
                    broken.get().region(), broken.get().seq(), broken.get().why());
            return 1;
        }
        out.printf("Whole: %,d entries in %,d chains.%n", verification.entries(), verification.chains());
        return 0;
    }

    private static int others(Connection owner, List<Verifier> others, PrintStream out, PrintStream err)
            throws SQLException {
        owner.setAutoCommit(false);
        try {
            for (var other : others) {
                var found = other.verify(owner);
                if (found.broken().isPresent()) {
                    err.println("Broken: " + found.broken().get());
                    return 1;
                }
                out.println("Whole: " + found.looked() + ".");
            }
            return 0;
        } finally {
            owner.rollback();
        }
    }
}
