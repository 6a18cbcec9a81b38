package id.mandala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.RunningProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the program with SIGKILL while marks are being entered, at moments drawn from a printed seed, and looks afterwards whether every
 * mark that was acknowledged is there, once. Marks whose answer was lost are sent again under the same key. Run it with
 * {@code ./mvnw test -Dtest=KillTrial -Dtrial.rounds=20}.
 */
class KillTrial {

    private static final String SHEET = "/api/v1/regions/34.02/evaluations/2024/marks";
    private static final int WRITERS = 3;

    private final int rounds = Integer.getInteger("trial.rounds", 20);
    private final long seed = Long.getLong("trial.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final JsonMapper json = JsonMapper.builder().build();

    /** A mark as it was sent; the note tells it apart from all others. */
    private record Sent(String key, String question, int mark) {
        String body() {
            return """
                    {"question": "%s", "mark": %d, "note": "%s"}""".formatted(question, mark, key);
        }
    }

    @Test
    void no_acknowledged_mark_is_lost_or_doubled_when_the_program_is_killed(@TempDir Path folder) throws Exception {
        System.out.printf("seed %d, %d rounds, %d writers%n", seed, rounds, WRITERS);
        var program = new RunningProgram(folder);
        try {
            program.awaitReady();
            var token = token(program);
            var questions = questions(program, token);
            var acknowledged = new ConcurrentLinkedQueue<Sent>();
            for (int round = 1; round <= rounds; round++) {
                var unanswered = writeUntilKilled(program, token, questions, acknowledged);
                program.startAgain();
                var ready = program.awaitReady();
                for (var sent : unanswered) {
                    assertThat(program.status("POST", SHEET, sent.body(), token, sent.key()))
                            .isEqualTo(201);
                    acknowledged.add(sent);
                }
                var stored = stored(program, token, questions);
                assertThat(acknowledged).allSatisfy(it -> assertThat(stored).containsEntry(it.key(), 1));
                assertThat(stored).hasSameSizeAs(acknowledged);
                System.out.printf(
                        "round %d: %d marks acknowledged so far, %d sent again, ready after %.1f s%n",
                        round, acknowledged.size(), unanswered.size(), ready.toMillis() / 1000.0);
            }
        } finally {
            program.kill();
        }
    }

    /** @return what was sent and never answered */
    private List<Sent> writeUntilKilled(
            RunningProgram program, String token, List<String> questions, Queue<Sent> acknowledged)
            throws InterruptedException {
        var unanswered = new ConcurrentLinkedQueue<Sent>();
        int before = acknowledged.size();
        var writers = new ArrayList<Thread>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var mine =
                    questions.subList(writer * questions.size() / WRITERS, (writer + 1) * questions.size() / WRITERS);
            var dice = new Random(random.nextLong());
            writers.add(Thread.ofVirtual().start(() -> write(program, token, mine, dice, acknowledged, unanswered)));
        }
        while (acknowledged.size() == before) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(50, 1500));
        program.kill();
        for (var writer : writers) {
            writer.join();
        }
        return List.copyOf(unanswered);
    }

    private static void write(
            RunningProgram program,
            String token,
            List<String> questions,
            Random dice,
            Queue<Sent> acknowledged,
            Queue<Sent> unanswered) {
        try {
            while (true) {
                var question = questions.get(dice.nextInt(questions.size()));
                var sent = new Sent(UUID.randomUUID().toString(), question, dice.nextInt(5));
                if (program.status("POST", SHEET, sent.body(), token, sent.key()) != 201) {
                    unanswered.add(sent);
                    return;
                }
                acknowledged.add(sent);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often each note, that is each mark sent, stands in the histories of all questions. */
    private Map<String, Integer> stored(RunningProgram program, String token, List<String> questions)
            throws IOException, InterruptedException {
        var found = new HashMap<String, Integer>();
        for (var question : questions) {
            for (var mark : get(program, SHEET + "/" + question, token).path("items")) {
                found.merge(mark.path("note").asString(), 1, Integer::sum);
            }
        }
        return found;
    }

    private List<String> questions(RunningProgram program, String token) throws IOException, InterruptedException {
        var keys = new ArrayList<String>();
        for (var question :
                get(program, "/api/v1/instruments/gsc-2023-kppn-ikn", token).path("questions")) {
            keys.add(question.path("key").asString());
        }
        return keys;
    }

    private String token(RunningProgram program) throws IOException, InterruptedException {
        var answer = program.send("POST", "/api/v1/tokens", """
                {"username": "asesor", "password": "mandala-demo-2026"}""", "", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("token").asString();
    }

    private JsonNode get(RunningProgram program, String path, String token) throws IOException, InterruptedException {
        var answer = program.send("GET", path, "", token, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
