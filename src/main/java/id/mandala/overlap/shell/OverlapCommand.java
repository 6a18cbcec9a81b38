package id.mandala.overlap.shell;

import id.mandala.documents.FileRefused;
import id.mandala.values.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ./mandala overlap pairs|find|train|vectors FILE}. */
public final class OverlapCommand {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;

    private static final String HELP = """
            Usage: ./mandala overlap pairs FILE.csv      how alike the two texts of each row are
                   ./mandala overlap find FILE.csv       which items do the same, in groups
                   ./mandala overlap measure FILE.csv    how well the engine ranks labelled pairs, beside simpler methods
                   ./mandala overlap train FILE.csv [WEIGHTS.txt]
                                                         learns the weights from labelled pairs
                   ./mandala overlap vectors CORPUS.txt MEANING.bin
                                                         learns where words stand to each other, from lines of text

            pairs     reads id,opd_a,text_a,opd_b,text_b       prints id,score,class
            find      reads id,region_code,agency,name,description; and where there: place, target_group, sub_dimension,
                      application, output, cost                prints group,class,strength,shared,id,region_code,agency,name
            measure, train   read the columns of pairs and label: duplicate, overlap, related, unrelated
            Other columns are ignored. CSV or XLSX; Latin-1 is read as such.

            score     0 to 1: how likely a reader would call the two duplicate or overlap
            class     duplicate, overlap, related, unrelated; for groups also use-shared: a national application does this

            Exit: 0 done, 1 the file was refused (each fault on a line, file:row:column: what to do), 2 wrong use.
            """;

    private OverlapCommand() {}

    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help") || args.contains("-h")) {
            out.print(HELP);
            return DONE;
        }
        try {
            return run(args, out);
        } catch (FileRefused refusal) {
            tell(refusal, err);
            return REFUSED;
        } catch (IOException unreadable) {
            err.println("overlap: cannot read or write " + args.get(1) + " (" + unreadable.getMessage()
                    + "): name a file that is there");
            return USAGE;
        } catch (WrongUse wrong) {
            err.println("overlap: " + wrong.getMessage());
            err.print(HELP);
            return USAGE;
        }
    }

    private static int run(List<String> args, PrintStream out) throws IOException, WrongUse {
        if (args.size() < 2) {
            throw new WrongUse("name what to do and a file");
        }
        var file = Path.of(args.get(1));
        switch (args.getFirst()) {
            case "pairs" -> Pairs.print(file, out);
            case "find" -> Find.print(file, out);
            case "measure" -> Learning.measure(file, out);
            case "train" -> Learning.train(file, args.size() > 2 ? Path.of(args.get(2)) : Learning.WEIGHTS, out);
            case "vectors" -> {
                if (args.size() < 3) {
                    throw new WrongUse("vectors needs the file to write");
                }
                Learning.vectors(file, Path.of(args.get(2)));
            }
            default -> throw new WrongUse("unknown: " + args.getFirst());
        }
        return DONE;
    }

    private static void tell(FileRefused refusal, PrintStream err) {
        var locale = Locale.of("id");
        for (var fault : refusal.faults()) {
            var where = fault.file()
                    + (fault.row() > 0 ? ":" + fault.row() : "")
                    + (fault.column().isEmpty() ? "" : ":" + fault.column());
            err.println((where + ": " + Messages.text(fault.code(), locale, fault.arguments())).replaceAll("\\R", " "));
        }
        var more = refusal.count() - refusal.faults().size();
        if (more > 0) {
            err.println(refusal.file() + ": " + Messages.text("documents.fault.more", locale, List.of(more)));
        }
    }

    private static final class WrongUse extends Exception {
        WrongUse(String words) {
            super(words);
        }
    }
}
