package id.mandala;

import id.mandala.audit.AuditCommand;
import id.mandala.identity.PersonCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** A command that works on the whole database, as its owner, beside a running program or without one. */
interface OwnerCommand {

    int run(List<String> arguments, Connection owner, PrintStream out, PrintStream err);

    static int run(OwnerCommand command, List<String> arguments, PrintStream out, PrintStream err) {
        try (var opened = Place.join();
                var owner = opened.database().connectAsOwner()) {
            return command.run(arguments, owner, out, err);
        } catch (SQLException e) {
            err.println("The database refused: " + e.getMessage());
            return 2;
        }
    }

    /** What it writes into the audit trail is anchored like the program's own entries. */
    static int person(List<String> arguments, Connection owner, PrintStream out, PrintStream err) {
        var since = Instant.now().minusSeconds(1);
        int code = PersonCommand.run(arguments, owner, out, err);
        try {
            AuditCommand.anchor(owner, since, Place.anchors());
        } catch (IOException | SQLException e) {
            err.println("The audit anchors could not be written: " + e.getMessage());
        }
        return code;
    }
}
