package id.mandala.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a short command and waits for it. */
final class Shell {

    private Shell() {}

    static boolean succeeds(List<String> command) throws IOException {
        return start(command).exitCode() == 0;
    }

    /** @throws IOException with everything the command said, when it fails */
    static void run(List<String> command) throws IOException {
        var answer = start(command);
        if (answer.exitCode() != 0) {
            throw new IOException("%s failed: %s".formatted(command.getFirst(), answer.said()));
        }
    }

    private record Answer(int exitCode, String said) {}

    private static Answer start(List<String> command) throws IOException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.getFirst(), e);
        }
    }
}
