package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.RunningProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the program and its database by turns with SIGKILL while officers write reports, at moments drawn from a printed seed. Every
 * batch writes its initiatives once more, so their version tells how often: as often as was acknowledged, no less and no more. A batch
 * whose answer was lost is sent again as it was. Run it with {@code ./mvnw test -Dtest=ReportKillTrial -Dtrial.rounds=20}.
 */
class ReportKillTrial {

    private static final String REPORTS = "/api/v1/regions/34.02/monthly-reports";
    private static final int WRITERS = 3;

    private final int rounds = Integer.getInteger("trial.rounds", 20);
    private final long seed = Long.getLong("trial.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String month = YearMonth.now(ZoneId.of("Asia/Jakarta")).toString();
    private final JsonMapper json = JsonMapper.builder().build();

    /** Writes the same initiatives over and over; what was sent last stays what is sent until it is acknowledged. */
    private static final class Writer {
        private final List<String> initiatives;
        private final String month;
        private final Random dice;
        private int acknowledged; // batches, and so the version of each report
        private int physical;
        private String sending = "";
        private String batch = "";

        Writer(List<String> initiatives, String month, Random dice) {
            this.initiatives = initiatives;
            this.month = month;
            this.dice = dice;
        }

        void next() {
            physical = dice.nextInt(101);
            var items = initiatives.stream()
                    .map(it -> """
                            {"initiative":"%s","month":"%s","draft":true,"physical":%d,"realised":"0","version":%d}""".formatted(it, month, physical, acknowledged))
                    .collect(Collectors.joining(","));
            sending = UUID.randomUUID().toString();
            batch = "{\"sending\":\"%s\",\"reports\":[%s]}".formatted(sending, items);
        }

        /** Until the first answer that is not an acknowledgement. */
        void write(RunningProgram program, String token, AtomicBoolean begun) {
            try {
                do {
                    next();
                } while (isTaken(program, token, begun));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        boolean isTaken(RunningProgram program, String token, AtomicBoolean begun) throws InterruptedException {
            boolean taken = program.status("POST", REPORTS, batch, token, sending) == 201;
            if (taken) {
                acknowledged++;
                begun.set(true);
            }
            return taken;
        }
    }

    @Test
    void no_acknowledged_report_is_lost_or_doubled_when_the_program_or_its_database_is_killed(@TempDir Path folder)
            throws Exception {
        System.out.printf("seed %d, %d rounds, %d writers%n", seed, rounds, WRITERS);
        var program = new RunningProgram(folder);
        try {
            program.awaitReady();
            var token = token(program);
            var writers = writers(own(program, token));
            for (int round = 1; round <= rounds; round++) {
                boolean database = round % 2 == 0;
                writeUntilKilled(program, token, writers, database);
                if (!database) {
                    program.startAgain();
                }
                var ready = program.awaitReady();
                for (var writer : writers) {
                    assertThat(writer.isTaken(program, token, new AtomicBoolean()))
                            .isTrue();
                }
                var stored = stored(program, token);
                for (var writer : writers) {
                    var expected = writer.physical + " " + writer.acknowledged;
                    assertThat(writer.initiatives)
                            .allSatisfy(it -> assertThat(stored).containsEntry(it, expected));
                }
                System.out.printf(
                        "round %d: %s killed, %d batches acknowledged so far, ready after %.1f s%n",
                        round,
                        database ? "database" : "program",
                        writers.stream().mapToInt(it -> it.acknowledged).sum(),
                        ready.toMillis() / 1000.0);
            }
        } finally {
            program.kill();
        }
    }

    private void writeUntilKilled(RunningProgram program, String token, List<Writer> writers, boolean database)
            throws Exception {
        var begun = new AtomicBoolean();
        var hands = new ArrayList<Thread>();
        for (var writer : writers) {
            hands.add(Thread.ofVirtual().start(() -> writer.write(program, token, begun)));
        }
        while (!begun.get()) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(50, 1500));
        if (database) {
            program.killDatabase();
        } else {
            program.kill();
        }
        for (var hand : hands) {
            hand.join();
        }
    }

    private List<Writer> writers(List<String> own) {
        assertThat(own).hasSizeGreaterThanOrEqualTo(WRITERS);
        var writers = new ArrayList<Writer>();
        for (int number = 0; number < WRITERS; number++) {
            var writer = new Writer(
                    own.subList(number * own.size() / WRITERS, (number + 1) * own.size() / WRITERS),
                    month,
                    new Random(random.nextLong()));
            writer.acknowledged = 1; // that they are its own was found out by writing one
            writers.add(writer);
        }
        return writers;
    }

    /** Initiatives the officer's agency leads this year, that is those it may write an empty draft of. */
    private List<String> own(RunningProgram program, String token) throws IOException, InterruptedException {
        var own = new ArrayList<String>();
        for (var it : get(program, "/api/v1/regions/34.02/initiatives?limit=200", token)
                .path("items")) {
            var trial = new Writer(List.of(it.path("id").asString()), month, random);
            trial.next();
            if (program.status("POST", REPORTS, trial.batch, token, trial.sending) == 201) {
                own.add(trial.initiatives.getFirst());
            }
        }
        return own;
    }

    /** By initiative: per cent and version. */
    private Map<String, String> stored(RunningProgram program, String token) throws IOException, InterruptedException {
        var found = new HashMap<String, String>();
        for (var it : get(program, REPORTS + "?limit=500&month=" + month, token).path("items")) {
            found.put(
                    it.path("initiative").asString(),
                    it.path("physical").asInt() + " " + it.path("version").asInt());
        }
        return found;
    }

    private String token(RunningProgram program) throws IOException, InterruptedException {
        var answer = program.send("POST", "/api/v1/tokens", """
                {"username": "opd.bantul", "password": "mandala-demo-2026"}""", "", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("token").asString();
    }

    private JsonNode get(RunningProgram program, String path, String token) throws IOException, InterruptedException {
        var answer = program.send("GET", path, "", token, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
