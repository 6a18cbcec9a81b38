package id.mandala.budget.shell;

import id.mandala.budget.refocus.Checker;
import id.mandala.budget.refocus.Instance;
import id.mandala.budget.refocus.NothingFits;
import id.mandala.budget.refocus.Refocus;
import id.mandala.budget.refocus.Result;
import id.mandala.budget.refocus.Settings;
import id.mandala.budget.shell.Faults.FileWrong;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./mandala refocus PLAN.json [--cut CUT.json] [--work N] [--out RESULT.json]}. */
public final class RefocusCommand {

    static final int DONE = 0;
    static final int REFUSED = 2;
    static final int NOTHING_FITS = 3;
    static final int UNCHECKED = 4;

    private static final int MOST_WORK = 1000;

    private static final String HELP = """
            Usage: ./mandala refocus PLAN.json [--cut CUT.json] [--work N] [--out RESULT.json]

            PLAN.json    years, ceilings by source, and initiatives with worth, costs and rules
            --cut        other ceilings: answers with several plans, from fewest changes to most value;
                         what was planned before is each initiative's "planned", or the best plan where none has one
            --work N     how long to search, in rounds: the same N gives the same plan (12; at most 1000)
            --out        where to write the answer; else it goes to the standard output

            Without --cut the answer is the best plan. Every plan says how much better any other can be at most ("bound"),
            and passed a check of all rules that is independent of the search. Format: docs/refocus-format.md

            Exit: 0 done, 2 wrong use or a wrong file (each fault on a line), 3 no plan keeps all rules (why is said),
            4 a plan failed the check and is not shown.
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @param json nothing where no plan may be shown */
    private record Answer(int code, String json, String words) {}

    private record Asked(
            Path plan,
            @Nullable Path cut,
            int work,
            @Nullable Path out) {}

    private RefocusCommand() {}

    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help") || args.contains("-h")) {
            out.print(HELP);
            return DONE;
        }
        try {
            return answer(asked(args), out, err);
        } catch (FileWrong wrong) {
            err.println(wrong.getMessage());
            return REFUSED;
        } catch (IOException unwritable) {
            err.println("refocus: cannot write the answer (" + unwritable.getMessage() + "): name a place that can be");
            return REFUSED;
        }
    }

    private static Asked asked(List<String> args) throws FileWrong {
        Path plan = null;
        Path cut = null;
        Path out = null;
        var work = Settings.WORK;
        for (int at = 0; at < args.size(); at++) {
            var arg = args.get(at);
            if (!arg.startsWith("--")) {
                if (plan != null) {
                    throw wrong("one PLAN.json at a time; " + arg + " is one too many");
                }
                plan = Path.of(arg);
                continue;
            }
            if (at + 1 >= args.size()) {
                throw wrong(arg + " wants a value after it");
            }
            var value = args.get(++at);
            switch (arg) {
                case "--cut" -> cut = Path.of(value);
                case "--out" -> out = Path.of(value);
                case "--work" -> work = work(value);
                default -> throw wrong(arg + " is not known");
            }
        }
        if (plan == null) {
            throw wrong("name a PLAN.json");
        }
        return new Asked(plan, cut, work, out);
    }

    private static int work(String value) throws FileWrong {
        if (!value.matches("[1-9]\\d{0,3}") || Integer.parseInt(value) > MOST_WORK) {
            throw wrong("--work wants a whole number from 1 to " + MOST_WORK);
        }
        return Integer.parseInt(value);
    }

    private static FileWrong wrong(String what) {
        return new FileWrong(List.of("refocus: " + what, HELP));
    }

    private static int answer(Asked asked, PrintStream out, PrintStream err) throws FileWrong, IOException {
        var planFile = part(asked.plan());
        var instance = PlanFile.read(planFile, planFile.faults());
        planFile.faults().refuse();
        var cutFile = asked.cut() == null ? Optional.<Part>empty() : Optional.of(part(asked.cut()));
        var unit = planFile.text("unit", "");
        Answer answer;
        try (var _ = new QuietOutput()) {
            answer = solved(instance, cutFile, unit, asked.work(), settings(asked.work(), err));
        }
        if (answer.json().isEmpty()) {
            err.println(answer.words());
            return answer.code();
        }
        if (asked.out() != null) {
            Files.writeString(asked.out(), answer.json());
        } else {
            out.print(answer.json());
        }
        err.println(answer.words());
        return answer.code();
    }

    private static Answer solved(Instance plan, Optional<Part> cutFile, String unit, int work, Settings settings)
            throws FileWrong {
        var instance = plan;
        var basis = cutFile.map(it -> it.text("basis", "")).orElse("");
        if (cutFile.isPresent()) {
            var cut = CutFile.apply(cutFile.get(), cutFile.get().faults(), plan);
            cutFile.get().faults().refuse();
            instance = asPlanned(plan, settings).with(cut.ceilings());
        }
        var found = cutFile.isPresent()
                ? Refocus.replan(instance, settings)
                : Refocus.best(instance, settings).map(List::of).orElse(List.of());
        if (found.isEmpty()) {
            var why = NothingFits.of(instance);
            return new Answer(NOTHING_FITS, ResultFile.text(ResultFile.nothing(unit, basis, why)), nothing(why, unit));
        }
        for (var it : found) {
            var broken = Checker.broken(instance, it.plan());
            if (!broken.isEmpty()) {
                return new Answer(UNCHECKED, "", "refocus: a plan broke a rule: " + String.join("; ", broken));
            }
        }
        return new Answer(
                DONE,
                ResultFile.text(new ResultFile(instance).plans(unit, basis, work, found)),
                found.stream().map(RefocusCommand::summary).collect(Collectors.joining("\n")));
    }

    /** Where nobody says what was planned, the best plan before the cut was. */
    private static Instance asPlanned(Instance instance, Settings settings) {
        if (instance.initiatives().stream().anyMatch(it -> it.planned().isPresent())) {
            return instance;
        }
        return Refocus.best(instance, settings)
                .map(it -> instance.planning(it.plan()))
                .orElse(instance);
    }

    private static Part part(Path file) throws FileWrong {
        var faults = new Faults(file.toString());
        try {
            return new Part(JSON.readTree(Files.readString(file)), "", faults);
        } catch (JacksonException unreadable) {
            var at = unreadable.getLocation();
            faults.add(
                    "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    "is not JSON: " + unreadable.getOriginalMessage());
        } catch (IOException unreadable) {
            faults.add("", "cannot be read (" + unreadable.getMessage() + "): name a file that is there");
        }
        faults.refuse();
        throw new IllegalStateException("a fault was refused");
    }

    private static Settings settings(int work, PrintStream err) {
        var told = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Settings(
                work,
                Settings.MOST,
                it -> {
                    if (told) {
                        err.printf(Locale.ROOT, "\r%3.0f %%", 100 * it.done());
                    }
                },
                () -> false);
    }

    private static String summary(Result it) {
        return String.format(
                Locale.ROOT,
                "%d changes, %.3f points, no plan above %.3f (%.2f %%)%s",
                it.changes().size(),
                it.value() / 1000.0,
                it.bound() / 1000.0,
                100 * it.gap(),
                it.isByClock() ? ", stopped by the clock" : "");
    }

    private static String nothing(NothingFits why, String unit) {
        var text = new StringBuilder("refocus: no plan keeps all rules.");
        if (!why.leftOut().isEmpty()) {
            text.append("\nMandatory, and cannot run beside the others: ").append(String.join(", ", why.leftOut()));
        }
        why.missing()
                .forEach(it -> text.append("\nMissing in ")
                        .append(it.year())
                        .append(", ")
                        .append(it.source())
                        .append(": ")
                        .append(it.amount())
                        .append(unit.isEmpty() ? "" : " " + unit));
        return text.toString();
    }
}
