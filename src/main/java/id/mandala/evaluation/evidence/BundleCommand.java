package id.mandala.evaluation.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** {@code ./mandala audit bundle FILE.zip}: is a year's evidence as it was handed out? Needs neither database nor network. */
public final class BundleCommand {

    private static final String USAGE = """
            ./mandala audit bundle FILE.zip
              Checks a bundle of evidence: the sums of all parts, the ledger's chain, and each file against its entry.
              Ends with 0 when all is as it was written, 1 with the first thing wrong, 2 when it could not look.
            """;

    private BundleCommand() {}

    /** @param arguments those after {@code bundle} */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            var asked = arguments.contains("--help");
            (asked ? out : err).print(USAGE);
            return asked ? 0 : 2;
        }
        var file = Path.of(arguments.getFirst());
        if (!Files.isReadable(file)) {
            err.println("No bundle at " + file + ".");
            return 2;
        }
        try (var zip = new ZipFile(file.toFile())) {
            var check = new BundleCheck(zip);
            var wrong = check.firstWrong();
            if (wrong.isPresent()) {
                err.println("Broken: " + wrong.get());
                return 1;
            }
            out.printf("Whole: %,d parts; the ledger ends with entry %s%n", check.parts(), check.head());
            out.println("Compare this number and hash with what the regency or the ministry gave out elsewhere"
                    + (check.isSealed() ? ", and the seal with openssl as BACA.txt says." : "."));
            return 0;
        } catch (IOException e) {
            err.println("This is no whole ZIP archive: " + e.getMessage());
            return 2;
        }
    }
}
