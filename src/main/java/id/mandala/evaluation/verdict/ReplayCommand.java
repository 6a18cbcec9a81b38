package id.mandala.evaluation.verdict;

import id.mandala.values.Messages;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ./mandala score replay}: from a frozen input to its outcome, without a database and without the shipped instruments. */
public final class ReplayCommand {

    private static final long LARGEST = 16L << 20;

    private static final String USAGE = """
            ./mandala score replay FILE.json
              Computes a frozen result anew from its input (masukan-….json of its page) and prints the outcome, byte for byte as it
              was frozen: its SHA-256 is the one the page shows.
              Ends with 0 when it was computed, 1 when the file is not a frozen input, 2 on wrong use.
            """;

    private ReplayCommand() {}

    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        if (args.size() != 1) {
            err.print(USAGE);
            return 2;
        }
        var file = Path.of(args.getFirst());
        try {
            if (Files.size(file) > LARGEST) {
                throw new RuleBroken("documents.canonical.unreadable");
            }
            var outcome = Frozen.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .replay();
            out.writeBytes(outcome.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (RuleBroken refused) {
            var words = Messages.text("refusal." + refused.code(), Locale.of("id"), refused.arguments());
            err.println(file + ": " + words);
            return 1;
        } catch (IOException unreadable) {
            err.println("score replay: cannot read " + unreadable.getMessage());
            return 2;
        }
    }
}
