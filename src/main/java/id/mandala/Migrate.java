package id.mandala;

import id.mandala.database.Migrations;
import java.io.PrintStream;
import java.util.List;

/** {@code ./mandala migrate}: for operators who migrate by hand, before the program is started. */
final class Migrate {

    private Migrate() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println("migrate takes no arguments.");
            return 2;
        }
        try (var opened = Place.join()) {
            out.printf("%d migrations ran.%n", Migrations.run(opened.database()));
        }
        return 0;
    }
}
