package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.TestDatabase;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.values.RegionCode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Running
class OnceTest {

    private static final int COPIES = 20;

    @Value("${local.server.port}")
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StoredAnswers answers;

    @Autowired
    TransactionOperations transaction;

    private final String name = "once-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @Test
    void twenty_copies_at_once_have_one_effect_and_one_answer() throws InterruptedException {
        var answers = atOnce(() -> make(port, name, key));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
        assertThat(answers)
                .extracting(it -> it.headers().firstValue("Location").orElseThrow())
                .containsOnly("/try/made/" + name);
        assertThat(made(name)).isOne();
    }

    @Test
    void copies_over_two_nodes_have_one_effect_too() throws InterruptedException {
        try (var second = SecondNode.start(TestDatabase.migrated().url())) {
            var other = SecondNode.port(second);
            var answers = atOnce(() -> make(Math.random() < 0.5 ? port : other, name, key));
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
            assertThat(answers)
                    .extracting(HttpResponse::body)
                    .containsOnly(answers.getFirst().body());
            assertThat(made(name)).isOne();
        }
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        make(port, name, key);
        var other = make(port, name + "-other", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(made(name + "-other")).isZero();
    }

    @Test
    void a_refused_request_leaves_nothing_and_may_come_again() {
        assertThat(make(port, "refuse-" + name, key).statusCode()).isEqualTo(422);
        assertThat(made("refuse-" + name)).isZero();
        assertThat(make(port, name, key).statusCode()).isEqualTo(201);
    }

    @Test
    void a_redirect_is_answered_again_as_a_redirect() {
        var first = make(port, "redirect-" + name, key);
        var second = make(port, "redirect-" + name, key);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(made("redirect-" + name)).isOne();
    }

    @Test
    void a_kept_answer_is_seen_by_nobody_who_cannot_name_its_request() {
        make(port, name, key);
        inScope("35.07", () -> {
            assertThat(count("select count(*) from web.answered_request")).isZero();
            assertThat(jdbc.sql("delete from web.answered_request").update()).isZero();
        });
        inScope(
                "00",
                () -> assertThat(count("select count(*) from web.answered_request"))
                        .isPositive());
        assertThat(make(port, name, key).headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
    }

    @Test
    void what_was_answered_can_be_read_by_its_sender_only() {
        var answer = make(port, name, key).body();
        inScope("00", () -> {
            var bodies = jdbc.sql("select body from web.answered_request where headers ->> 'Location' = :made")
                    .param("made", "/try/made/" + name)
                    .query((row, _) -> new String(row.getBytes("body"), StandardCharsets.ISO_8859_1))
                    .list();
            assertThat(bodies).singleElement().asString().isNotEmpty().doesNotContain("made at", answer);
        });
        assertThat(make(port, name, key).body()).isEqualTo(answer);
    }

    @Test
    void what_has_run_out_is_cleared_away_by_anybody_and_the_same_request_is_done_again() {
        var old = new OnceKey("test-" + UUID.randomUUID(), "00".repeat(32));
        inScope("35.07", () -> {
            jdbc.sql("""
                            insert into web.answered_request (key, fingerprint, status, headers, body, until)
                            values (:key, 'x', 200, '{}', '', now() - interval '1 second')
                            """).param("key", old.hash()).update();
            answers.clear();
        });
        inScope(
                "00",
                () -> assertThat(count("select count(*) from web.answered_request where key = '" + old.hash() + "'"))
                        .isZero());
    }

    private void inScope(String region, Runnable work) {
        var asker = new Actor(
                Optional.empty(),
                "test",
                List.of(new Actor.Grant(Role.SECRETARIAT, RegionCode.of(region), Optional.empty())));
        Actors.as(asker, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private HttpResponse<String> make(int node, String name, String key) {
        return Browser.at(node).post("/try/made", name, OnceKey.HEADER, key, "Content-Type", "text/plain");
    }

    private long made(String name) {
        return jdbc.sql("select count(*) from web.demo_content where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> request)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var copy : threads.invokeAll(Collections.nCopies(COPIES, request))) {
                answers.add(copy.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
