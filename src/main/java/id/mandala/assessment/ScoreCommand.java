package id.mandala.assessment;

import id.mandala.assessment.Outcome.Score;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code ./mandala score}: from a file of marks or component scores to indices, without a database. */
public final class ScoreCommand {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;

    private static final String HELP = """
            Usage: ./mandala score --instrument ID|FILE.yaml [--previous FILE --previous-instrument ID|FILE.yaml]
                                   [--explain] [--lang id|en] FILE.csv

            Scores every region of a CSV or XLSX file and prints CSV: region_code, index, improvement, a column a component.
            improvement is empty where the region is not in the previous file.

            The file holds one of
              region_code,<component>,<component>,…    component scores, other columns are ignored
              region_code,component,score              the same, a row each
              region_code,question,assessor,mark       marks; leave assessor empty where the mark already is a mean

              --explain     prints JSON instead: each index as the tree of how it came about
              --lang        language of messages and labels, id by default

            Exit: 0 scored, 1 a file was refused (each fault on a line, file:row:column: what to do), 2 wrong use.
            """;

    private final Instruments instruments = Instruments.shipped();
    private final List<FileRefused> refused = new ArrayList<>();

    private ScoreCommand() {}

    public static int run(List<String> args, PrintStream out, PrintStream err) {
        var command = new ScoreCommand();
        if (args.contains("--help") || args.contains("-h")) {
            out.print(command.help());
            return DONE;
        }
        try {
            return command.run(ScoreOptions.of(args), out, err);
        } catch (ScoreOptions.Unclear unclear) {
            err.println("score: " + unclear.getMessage());
            err.print(command.help());
            return USAGE;
        } catch (IOException unreadable) {
            err.println("score: cannot read " + unreadable.getMessage());
            return USAGE;
        }
    }

    private String help() {
        var ids = instruments.all().stream().map(Instruments.Entry::id).toList();
        return HELP + "\nEditions: " + String.join(", ", ids) + "\n";
    }

    private int run(ScoreOptions options, PrintStream out, PrintStream err) throws IOException, ScoreOptions.Unclear {
        var instrument = instrument(options.instrument());
        var scores = scores(instrument, options.file());
        Map<RegionCode, Score> previous = Map.of();
        if (options.previous().isPresent()) {
            var before = options.previous().get();
            previous = scores(instrument(before.instrument()), before.file());
        }
        if (instrument.isEmpty() || !refused.isEmpty()) {
            refused.forEach(refusal -> tell(refusal, options.locale(), err));
            return REFUSED;
        }
        var report = new ScoreReport(instrument.get(), scores, previous);
        if (options.explain()) {
            report.writeTrees(out, options.locale());
        } else {
            report.writeTable(out);
        }
        return DONE;
    }

    private Optional<Instrument> instrument(String idOrFile) throws IOException, ScoreOptions.Unclear {
        try {
            if (idOrFile.endsWith(".yaml") || idOrFile.endsWith(".yml")) {
                return Optional.of(Instruments.fromFile(Path.of(idOrFile)));
            }
            var entry =
                    instruments.find(idOrFile).orElseThrow(() -> new ScoreOptions.Unclear("no instrument " + idOrFile));
            return switch (entry) {
                case Instruments.Entry.Loaded(var instrument) -> Optional.of(instrument);
                case Instruments.Entry.Broken broken -> throw broken.why();
            };
        } catch (FileRefused why) {
            refused.add(why);
            return Optional.empty();
        }
    }

    /** Nothing where a file was refused, which {@link #refused} then holds. */
    private Map<RegionCode, Score> scores(Optional<Instrument> instrument, String file) throws IOException {
        try {
            var table = TableFile.read(Path.of(file));
            return instrument.isEmpty() ? Map.of() : AnswersFile.score(instrument.get(), table);
        } catch (FileRefused why) {
            refused.add(why);
            return Map.of();
        }
    }

    private static void tell(FileRefused refusal, Locale locale, PrintStream err) {
        for (var fault : refusal.faults()) {
            var where = fault.file()
                    + (fault.row() > 0 ? ":" + fault.row() : "")
                    + (fault.column().isEmpty() ? "" : ":" + fault.column());
            err.println(oneLine(where + ": " + Messages.text(fault.code(), locale, fault.arguments())));
        }
        int more = refusal.count() - refusal.faults().size();
        if (more > 0) {
            err.println(refusal.file() + ": " + Messages.text("documents.fault.more", locale, List.of(more)));
        }
    }

    /** Cells may hold line ends and terminal controls; a fault stays one harmless line. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
