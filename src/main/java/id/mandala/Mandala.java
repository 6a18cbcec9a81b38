package id.mandala;

import ch.qos.logback.classic.Level;
import id.mandala.assessment.ScoreCommand;
import id.mandala.audit.AuditCommand;
import id.mandala.budget.shell.RefocusCommand;
import id.mandala.evaluation.evidence.BundleCommand;
import id.mandala.evaluation.evidence.LedgerVerifier;
import id.mandala.evaluation.verdict.ReplayAllCommand;
import id.mandala.evaluation.verdict.ReplayCommand;
import id.mandala.movement.selection.SelectionReplayCommand;
import id.mandala.overlap.shell.OverlapCommand;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The program's door: {@code ./mandala} hands its command here. Beans are named by their whole class name, since two modules may well
 * have an {@code ImportController} each.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = {"values", "web", "chart", "identity", "audit"})
public class Mandala {

    public static void main(String[] args) {
        var command = args.length == 0 ? "start" : args[0];
        var rest = List.copyOf(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
        if (!command.equals("start") && !command.equals("rehearse")) {
            speakOnlyOfTrouble();
        }
        switch (command) {
            case "start" -> Start.run();
            case "rehearse" -> Rehearsal.run();
            case "score" -> System.exit(score(rest));
            case "overlap" -> System.exit(OverlapCommand.run(rest, System.out, System.err));
            case "refocus" -> System.exit(RefocusCommand.run(rest, System.out, System.err));
            case "audit" -> System.exit(audit(rest));
            case "movement" -> System.exit(SelectionReplayCommand.run(rest, System.out, System.err));
            case "person" -> System.exit(OwnerCommand.run(OwnerCommand::person, rest, System.out, System.err));
            case "backup" -> System.exit(BackupCommand.backup(rest, System.out, System.err));
            case "restore" -> System.exit(BackupCommand.restore(rest, System.out, System.err));
            case "migrate" -> System.exit(Migrate.run(rest, System.out, System.err));
            default -> {
                System.err.println("Unknown command: " + command + ". ./mandala --help lists the commands.");
                System.exit(2);
            }
        }
    }

    private static int audit(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "bundle" -> BundleCommand.run(arguments.subList(1, arguments.size()), System.out, System.err);
            case "replay" -> OwnerCommand.run(ReplayAllCommand::run, arguments, System.out, System.err);
            default ->
                OwnerCommand.run(
                        (rest, owner, out, err) ->
                                AuditCommand.run(rest, owner, List.of(new LedgerVerifier()), out, err),
                        arguments,
                        System.out,
                        System.err);
        };
    }

    private static int score(List<String> arguments) {
        return !arguments.isEmpty() && arguments.getFirst().equals("replay")
                ? ReplayCommand.run(arguments.subList(1, arguments.size()), System.out, System.err)
                : ScoreCommand.run(arguments, System.out, System.err);
    }

    /** A command's answer is for its reader; without Spring the log would tell every step. */
    private static void speakOnlyOfTrouble() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }
}
