package id.mandala.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.TestDatabase;
import id.mandala.audit.AuditTrail;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Results;
import id.mandala.evaluation.WhenJudged;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The demo's tables of 2022 and 2023; 13.09 and 13.10 for what is published and corrected here. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictsTest {

    private static final RegionCode HERE = RegionCode.of("13.09");
    private static final RegionCode NEIGHBOUR = RegionCode.of("13.10");
    private static final RegionCode MALANG = RegionCode.of("35.07");

    @Autowired
    DemoContents demo;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Freeze freeze;

    @Autowired
    FreezeOlder older;

    @Autowired
    Results results;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Visit secretariat;

    @BeforeAll
    void load() {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
        secretariat = new Visit(context, A.secretariat(HERE));
    }

    @Test
    void malang_comes_to_what_its_letters_print_from_the_frozen_bytes_alone() {
        var of2022 = frozen(MALANG, 2022).judged();
        assertThat(of2022.score().orElseThrow().index().value()).isEqualTo(new BigDecimal("2.51"));
        var of2023 = frozen(MALANG, 2023).judged();
        assertThat(of2023.score().orElseThrow().index().value()).isEqualTo(new BigDecimal("2.94"));
        assertThat(of2023.improvement().orElseThrow().value()).isEqualTo(new BigDecimal("0.44"));
    }

    @Test
    void all_38_and_68_published_rows_replay_to_the_printed_figures_and_to_what_the_pages_show() throws Exception {
        for (var file : Map.of(2022, 38, 2023, 68).entrySet()) {
            var printed = printed("results-" + file.getKey() + ".csv");
            assertThat(printed).hasSize(file.getValue());
            printed.forEach((region, index) -> {
                var latest = in(() -> verdicts.of(region, file.getKey())).getFirst();
                assertThat(latest.check()).isEqualTo(Verdict.Check.SAME);
                var judged = Frozen.read(latest.input()).judged();
                assertThat(judged.score().orElseThrow().index().value()).isEqualByComparingTo(index);
                var shown = in(() -> results.of(region, file.getKey())).orElseThrow();
                assertThat(judged.score().map(it -> it.index().value()))
                        .isEqualTo(shown.index().map(it -> it.value()));
                assertThat(judged.improvement().map(it -> it.value()))
                        .isEqualTo(shown.improvement().map(it -> it.value()));
            });
        }
    }

    @Test
    void a_correction_adds_a_revision_also_to_the_year_after_and_the_first_stays() throws Exception {
        publish(HERE, 2022, "gsc-2022-first", "2.00");
        publish(HERE, 2023, "gsc-2023-regular", "3.00");
        var first = in(() -> verdicts.of(HERE, 2023)).getFirst();
        assertThat(first.figure("improvement")).hasValue(new BigDecimal("1.00"));
        run(() -> judged(HERE, 2022, WhenJudged.Step.CORRECTED));
        assertThat(in(() -> verdicts.of(HERE, 2022))).as("nothing changed").hasSize(1);

        run(() -> {
            score(HERE, 2022, "baseline", 2, "3.00");
            judged(HERE, 2022, WhenJudged.Step.CORRECTED);
        });

        var of2022 = in(() -> verdicts.of(HERE, 2022));
        assertThat(of2022).extracting(Verdict::revision).containsExactly(2, 1);
        assertThat(of2022)
                .extracting(it -> it.figure("index").orElseThrow().doubleValue())
                .containsExactly(2.1, 2.0);
        assertThat(Revision.of(of2022.getFirst(), of2022.getLast()).changes())
                .containsExactly(
                        new Revision.Change("now.answers.scores.baseline", Optional.of("2.00"), Optional.of("3.00")));
        var of2023 = in(() -> verdicts.of(HERE, 2023));
        assertThat(of2023).hasSize(2);
        assertThat(of2023.getLast().input()).isEqualTo(first.input());
        assertThat(of2023.getFirst().figure("improvement")).hasValue(new BigDecimal("0.90"));
        assertThat(secretariat.page("/kerja/13.09/putusan/2022"))
                .contains(
                        "Dihitung ulang: sama",
                        of2022.getFirst().inputHash(),
                        "now.answers.scores.baseline",
                        "2.00 → 3.00");
        assertThat(
                        jdbcCount(
                                "select count(*) from audit.entry where action = 'evaluation.frozen' and region_code = '13.09'"))
                .as("the hashes stand in the trail")
                .isEqualTo(4);
        assertThat(secretariat
                        .answer(get("/kerja/13.09/putusan/2022/1/masukan.json"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(of2022.getLast().input());
        assertThat(Verdict.hash(secretariat
                        .answer(get("/kerja/13.09/putusan/2022/2/hasil.json"))
                        .getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(of2022.getFirst().outcomeHash());
        assertThat(secretariat
                        .answer(get("/kerja/13.09/putusan/2022/3/hasil.json"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(secretariat.page("/kerja/13.09/penilaian")).contains("/kerja/13.09/putusan/2023");
        secretariat.whole(List.of("/kerja/13.09/putusan/2022", "/kerja/13.09/putusan/2023"));
    }

    @Test
    void what_is_not_published_has_no_verdict_and_the_page_says_why() throws Exception {
        run(() -> open(NEIGHBOUR, 2024, "gsc-2023-regular", false));
        var answer = new Visit(context, A.secretariat(NEIGHBOUR)).answer(get("/kerja/13.10/putusan/2024"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Belum ada putusan untuk tahun 2024");
        assertThat(secretariat.answer(get("/kerja/13.10/putusan/2024")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void what_an_older_program_published_is_frozen_at_the_next_start_and_once() throws Exception {
        run(() -> {
            open(NEIGHBOUR, 2022, "gsc-2022-first", true);
            scores(NEIGHBOUR, 2022, "gsc-2022-first", "1.00");
        });
        assertThat(in(() -> verdicts.missing()).getOrDefault(2022, Set.of())).contains(NEIGHBOUR);
        older.freezeMissing();
        older.freezeMissing();
        assertThat(in(() -> verdicts.of(NEIGHBOUR, 2022)))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("program:freeze"));
        assertThat(in(() -> verdicts.missing()).getOrDefault(2022, Set.of())).doesNotContain(NEIGHBOUR);
    }

    @Test
    void nothing_frozen_can_be_overwritten_by_the_program() {
        for (var sql : List.of("update evaluation.verdict set name = 'x'", "delete from evaluation.verdict")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> run(() -> jdbc.sql(sql).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_command_computes_all_of_them_anew_and_names_the_first_that_differs() throws Exception {
        older.freezeMissing();
        try (var owner = TestDatabase.migrated().connectAsOwner()) {
            assertThat(replayAll(owner))
                    .matches("(?s)(0 Same: .*|1 Never frozen: .*)")
                    .doesNotContain("Differs");
            var malang = frozen(MALANG, 2022);
            var other = malang.with(FrozenTest.scored(malang.now().edition(), new Random(1)));
            assertThat(altered(owner, "input_sha256 = repeat('0', 64)"))
                    .isEqualTo("1 Differs: region 35.07, 2022, revision 1: its input is not what was frozen\n");
            assertThat(altered(owner, "outcome = input, outcome_sha256 = input_sha256"))
                    .contains("this program computes something else from the same input");
            assertThat(altered(
                            owner,
                            "input = %s, input_sha256 = '%s', outcome = %s, outcome_sha256 = '%s'"
                                    .formatted(
                                            literal(other.text()),
                                            Verdict.hash(other.text()),
                                            literal(other.replay()),
                                            Verdict.hash(other.replay()))))
                    .as("documents and hashes altered together still miss the trail")
                    .contains("its hashes are not in the audit trail");
            assertThat(replayAll(owner)).as("all taken back").doesNotContain("Differs");
        }
    }

    private static String literal(String text) {
        return "'\\x" + HexFormat.of().formatHex(Verdict.packed(text)) + "'";
    }

    /** What the command says while Malang's first row reads so; its own end takes it back. */
    private static String altered(Connection owner, String change) throws Exception {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("alter table evaluation.verdict no force row level security");
            statement.execute("update evaluation.verdict set " + change
                    + " where region_code = '35.07' and year = 2022 and revision = 1");
        }
        return replayAll(owner);
    }

    private static String replayAll(Connection owner) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return ReplayAllCommand.run(List.of("replay"), owner, print, print) + " "
                + out.toString(StandardCharsets.UTF_8);
    }

    private Frozen frozen(RegionCode region, int year) {
        return Frozen.read(in(() -> verdicts.of(region, year)).getFirst().input());
    }

    private void publish(RegionCode region, int year, String edition, String score) {
        run(() -> {
            open(region, year, edition, true);
            scores(region, year, edition, score);
            judged(region, year, WhenJudged.Step.PUBLISHED);
        });
    }

    /** As a round does it: what happened goes into the trail first. */
    private void judged(RegionCode region, int year, WhenJudged.Step step) {
        audit.record(region, "evaluation." + step.name().toLowerCase(Locale.ROOT), String.valueOf(year), Map.of());
        freeze.judged(evaluations.find(region, year).orElseThrow(), step);
    }

    private void open(RegionCode region, int year, String edition, boolean published) {
        jdbc.sql("""
                        insert into evaluation.evaluation (region_code, year, edition, status, published, source)
                        values (?, ?, ?, 'FINAL', ?, 'Surat uji') on conflict do nothing
                        """).params(region.value(), year, edition, published).update();
    }

    private void scores(RegionCode region, int year, String edition, String score) {
        FrozenTest.SHIPPED.get(edition).components().forEach(it -> score(region, year, it.key(), 1, score));
    }

    private void score(RegionCode region, int year, String component, int revision, String score) {
        jdbc.sql("""
                        insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                        values (?, ?, ?, ?, ?::numeric, 'uji') on conflict do nothing
                        """).params(region.value(), year, component, revision, score).update();
    }

    private long jdbcCount(String sql) {
        return in(() -> jdbc.sql(sql).query(Long.class).single());
    }

    private void run(Runnable deed) {
        in(() -> {
            deed.run();
            return true;
        });
    }

    private <T> T in(Supplier<T> deed) {
        return Actors.as(Actor.program("test"), () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }

    private static Map<RegionCode, BigDecimal> printed(String file) throws Exception {
        var rows = new ClassPathResource("demo/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        var titles = List.of(rows.getFirst().split(","));
        var printed = new HashMap<RegionCode, BigDecimal>();
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",", -1);
            printed.put(
                    RegionCode.of(cells[titles.indexOf("region_code")]),
                    new BigDecimal(cells[titles.indexOf("final")]));
        }
        return printed;
    }
}
