package id.mandala;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
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
}
