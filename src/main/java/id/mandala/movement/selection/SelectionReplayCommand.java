package id.mandala.movement.selection;

import id.mandala.values.Messages;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ./mandala movement replay}: a decision computed anew from its file, without a database. */
public final class SelectionReplayCommand {

    private static final long LARGEST = 16L << 20;

    private static final String USAGE = """
            ./mandala movement replay FILE.json
              Computes the decision of a selection anew from its file (seleksi-….json of its page): marks, ranks, the cut line and
              what each weight would have to become. Prints region, rank, index and whether it is chosen, and the SHA-256 of both.
              Ends with 0 when it is the same byte for byte, 1 when it is not or the file is no such file, 2 on wrong use.
            """;

    private SelectionReplayCommand() {}

    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        if (args.size() != 2 || !args.getFirst().equals("replay")) {
            err.print(USAGE);
            return 2;
        }
        var file = Path.of(args.getLast());
        try {
            if (Files.size(file) > LARGEST) {
                throw new RuleBroken("documents.canonical.unreadable");
            }
            return replay(Decided.read(Files.readString(file, StandardCharsets.UTF_8)), out, err);
        } catch (RuleBroken refused) {
            err.println(file + ": " + Messages.text("refusal." + refused.code(), Locale.of("id"), refused.arguments()));
            return 1;
        } catch (IOException unreadable) {
            err.println("movement replay: cannot read " + unreadable.getMessage());
            return 2;
        }
    }

    private static int replay(Decided decided, PrintStream out, PrintStream err) {
        var ranking = decided.frozen().ranking();
        out.println("region_code,rank,index,chosen");
        ranking.ranked()
                .forEach(it -> out.println(
                        it.region() + "," + it.rank() + "," + it.index().toPlainString() + "," + it.chosen()));
        var replayed = decided.replay();
        out.println("input sha256 " + Decided.sha256(decided.input()));
        out.println("outcome sha256 " + Decided.sha256(replayed));
        out.flush();
        if (replayed.equals(decided.outcome())) {
            return 0;
        }
        err.println("The outcome in the file is another: sha256 " + Decided.sha256(decided.outcome()));
        return 1;
    }
}
