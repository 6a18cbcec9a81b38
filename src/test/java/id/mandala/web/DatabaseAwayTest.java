package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** A program of its own, so that no other test loses its database. */
@Running
class DatabaseAwayTest {

    private Wire wire;
    private ConfigurableApplicationContext node;
    private Browser web;

    @BeforeEach
    void start() throws IOException {
        var direct = URI.create(TestDatabase.migrated().url().substring("jdbc:".length()));
        wire = new Wire(direct.getPort());
        node = SecondNode.start("jdbc:postgresql://localhost:%d%s".formatted(wire.port(), direct.getPath()));
        web = Browser.at(SecondNode.port(node));
        assertThat(web.get("/try/rows").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void stop() throws IOException {
        node.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHOLE")
    void nobody_waits_long_everybody_is_told_and_work_goes_on_when_it_is_back(Wire.State trouble) {
        wire.become(trouble);
        var answer = promptly("/try/rows?times=6", "text/html");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("Layanan sedang tidak terjangkau").doesNotContain("Exception", "at id.");
        assertThat(web.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        if (trouble != Wire.State.SLOW) {
            assertThat(promptly("/actuator/health/readiness", "*/*").statusCode())
                    .isEqualTo(503);
        }
        wire.become(Wire.State.WHOLE);
        assertThat(worksAgainWithin(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void work_that_loses_its_database_half_way_is_given_up_in_time() throws InterruptedException {
        var answer = CompletableFuture.supplyAsync(() -> promptly("/try/work?times=20", "text/html"));
        Thread.sleep(Duration.ofSeconds(4));
        wire.become(Wire.State.HUNG);
        assertThat(answer.join().statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nasional/2023.csv", "/nasional/2023.xlsx", "/34.02/program.csv", "/34.02/program.xlsx"})
    void a_file_comes_whole_or_not_at_all(String path) {
        wire.become(Wire.State.HUNG);
        var answer = promptly(path, "*/*");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        wire.become(Wire.State.WHOLE);
    }

    private HttpResponse<String> promptly(String path, String accept) {
        var begun = Instant.now();
        var answer = web.get(path, "Accept", accept);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        return answer;
    }

    private boolean worksAgainWithin(Duration patience) {
        var end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (web.get("/try/rows").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }
}
