package id.mandala.masterplan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Mappi (93.03); 93.04 is the neighbour. */
@Running
class StudiesTest {

    private static final RegionCode MAPPI = RegionCode.of("93.03");

    @Autowired
    WebApplicationContext context;

    @Autowired
    RecordStudy record;

    @Autowired
    Studies studies;

    @Autowired
    BudgetGate gate;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID agency;
    private UUID id;

    @BeforeEach
    void there_is_an_initiative() {
        as(A.secretariat(MAPPI), () -> {
            if (masterplans.current(MAPPI).isEmpty()) {
                edit.begin(MAPPI, "Masterplan Mappi", new Span(2019, 2023));
            }
            return "";
        });
        agency = as(
                A.secretariat(MAPPI),
                () -> A.agency(jdbc, transactions, agencies, MAPPI, "Dinas " + UUID.randomUUID())
                        .id());
        id = as(
                A.secretariat(MAPPI),
                () -> edit.add(MAPPI, A.outline(agency, "Dikaji " + UUID.randomUUID()))
                        .id());
    }

    @Test
    void the_gate_opens_with_a_study_closes_with_an_unfavourable_one_and_opens_for_the_planners_reason() {
        assertThat(state()).isEqualTo(new BudgetState.Closed(BudgetState.Why.NO_STUDY));
        recorded(opinion(Verdict.CONDITIONAL, 2), Optional.empty());
        assertThat(state()).isInstanceOf(BudgetState.Open.class);
        recorded(opinion(Verdict.UNFAVOURABLE, 3), Optional.empty());
        assertThat(state()).isEqualTo(new BudgetState.Closed(BudgetState.Why.UNFAVOURABLE));

        waived("Amanat undang-undang");
        assertThat(state()).isInstanceOfSatisfying(BudgetState.Waived.class, it -> {
            assertThat(it.waiver().reason()).isEqualTo("Amanat undang-undang");
            assertThat(it.waiver().despite()).contains(2);
        });
        recorded(opinion(Verdict.UNFAVOURABLE, 4), Optional.empty());
        assertThat(state())
                .as("after another study the planner thinks again")
                .isEqualTo(new BudgetState.Closed(BudgetState.Why.UNFAVOURABLE));
    }

    @Test
    void an_older_study_recorded_later_does_not_overrule_and_a_correction_does() {
        recorded(opinion(Verdict.FAVOURABLE, 5), Optional.empty());
        recorded(opinion(Verdict.UNFAVOURABLE, 1), Optional.empty());
        assertThat(state()).isInstanceOf(BudgetState.Open.class);

        recorded(opinion(Verdict.UNFAVOURABLE, 2), Optional.of(1));
        assertThat(state()).isEqualTo(new BudgetState.Closed(BudgetState.Why.UNFAVOURABLE));
        assertThat(refusal(() -> recorded(opinion(Verdict.FAVOURABLE, 6), Optional.of(1))))
                .as("once corrected is enough")
                .isEqualTo("masterplan.study-corrects");
        assertThat(refusal(() -> recorded(opinion(Verdict.FAVOURABLE, 6), Optional.of(99))))
                .isEqualTo("masterplan.study-corrects");
    }

    @Test
    void whatever_is_recorded_the_gate_is_open_exactly_where_the_study_that_counts_supports() {
        for (int sample = 0; sample < 200; sample++) {
            var random = new Random(3_000 + sample);
            var made = new ArrayList<Study>();
            var corrected = new ArrayList<Integer>();
            for (int seq = 1; seq <= random.nextInt(7); seq++) {
                Optional<Integer> corrects = Optional.empty();
                if (seq > 1 && random.nextBoolean()) {
                    int one = 1 + random.nextInt(seq - 1);
                    if (!corrected.contains(one)) {
                        corrected.add(one);
                        corrects = Optional.of(one);
                    }
                }
                var verdicts = List.of(Verdict.FAVOURABLE, Verdict.CONDITIONAL, Verdict.UNFAVOURABLE);
                made.add(new Study(
                        seq,
                        opinion(verdicts.get(random.nextInt(3)), random.nextInt(4)),
                        corrects,
                        Instant.EPOCH,
                        Optional.empty()));
            }
            var last = made.stream()
                    .filter(it -> !corrected.contains(it.seq()))
                    .reduce((one, other) ->
                            other.opinion().madeOn().isBefore(one.opinion().madeOn()) ? one : other);
            assertThat(BudgetState.of(made, List.of()) instanceof BudgetState.Open)
                    .as("seed %d", 3_000 + sample)
                    .isEqualTo(last.filter(it -> it.opinion().verdict() != Verdict.UNFAVOURABLE)
                            .isPresent());
        }
    }

    @Test
    void only_editors_record_and_only_the_planner_waives() {
        as(A.officer(MAPPI, agency), () -> {
            record.record(MAPPI, id, version(), opinion(Verdict.UNFAVOURABLE, 1), Optional.empty());
            return "";
        });
        assertThatThrownBy(() -> as(A.officer(MAPPI, UUID.randomUUID()), () -> {
                    record.record(MAPPI, id, version(), opinion(Verdict.FAVOURABLE, 1), Optional.empty());
                    return "";
                }))
                .isInstanceOf(NotAllowed.class);
        for (var actor : List.of(A.secretariat(MAPPI), A.officer(MAPPI, agency), A.planner(RegionCode.of("93.04")))) {
            assertThatThrownBy(() -> as(actor, () -> {
                        record.waive(MAPPI, id, new Version(1), "Demi warga");
                        return "";
                    }))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(as(A.planner(RegionCode.of("93.04")), () -> gate.of(MAPPI, id)))
                .isEqualTo(new BudgetState.Closed(BudgetState.Why.NO_STUDY));
    }

    @Test
    void what_is_recorded_is_never_changed_not_even_past_the_program() {
        recorded(opinion(Verdict.FAVOURABLE, 1), Optional.empty());
        for (var sql : List.of(
                "update masterplan.study set verdict = 'FAVOURABLE'",
                "delete from masterplan.study",
                "delete from masterplan.study_waiver")) {
            assertThatThrownBy(() -> as(
                            A.secretariat(MAPPI),
                            () -> new TransactionTemplate(transactions)
                                    .execute(_ -> jdbc.sql(sql).update())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void an_opinion_with_gaps_or_contradictions_is_refused() {
        assertThat(refusal(() -> new Opinion("", day(1), Verdict.FAVOURABLE, "a", "")))
                .isEqualTo("masterplan.study-author");
        assertThat(refusal(() -> new Opinion("UGM", day(1), Verdict.FAVOURABLE, "", "")))
                .isEqualTo("masterplan.study-reasons");
        assertThat(refusal(() -> new Opinion("UGM", day(1), Verdict.CONDITIONAL, "a", "")))
                .isEqualTo("masterplan.study-conditions");
        assertThat(refusal(() -> new Opinion("UGM", day(1), Verdict.FAVOURABLE, "a", "b")))
                .isEqualTo("masterplan.study-no-conditions");
        assertThat(refusal(() -> recorded(
                        new Opinion("UGM", LocalDate.of(2999, 1, 1), Verdict.FAVOURABLE, "a", ""), Optional.empty())))
                .isEqualTo("masterplan.study-future");
        assertThat(refusal(() -> waived(" "))).isEqualTo("masterplan.study-waiver");
        recorded(opinion(Verdict.FAVOURABLE, 1), Optional.empty());
        assertThat(refusal(() -> waived("Tidak perlu"))).isEqualTo("masterplan.study-open");
    }

    @Test
    void two_who_record_at_once_are_told_of_each_other() {
        var seen = version();
        recorded(opinion(Verdict.FAVOURABLE, 1), Optional.empty());
        assertThatThrownBy(() -> as(A.secretariat(MAPPI), () -> {
                    record.record(MAPPI, id, seen, opinion(Verdict.UNFAVOURABLE, 2), Optional.empty());
                    return "";
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void study_and_reason_are_written_on_forms_and_shown_on_the_initiatives_page() throws Exception {
        var base = "/kerja/93.03/masterplan/" + id;
        var secretariat = new Visit(context, A.secretariat(MAPPI));
        var planner = new Visit(context, A.planner(MAPPI));
        assertThat(secretariat.page(base)).contains("Belum boleh dianggarkan");
        var refused = secretariat.send(base + "/kajian", "version", "1", "author", "UGM <b>", "madeOn", "2022-03-01");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Pilih kesimpulannya", "UGM &lt;b&gt;");
        assertThat(secretariat
                        .send(
                                base + "/kajian",
                                "version",
                                "1",
                                "author",
                                "UGM",
                                "madeOn",
                                "2022-03-01",
                                "verdict",
                                "UNFAVOURABLE",
                                "reasons",
                                "Biaya terlalu besar")
                        .getStatus())
                .isEqualTo(302);
        planner.whole(List.of(base, base + "/kajian", base + "/kajian?ralat=1", base + "/tanpa-kajian"));
        assertThat(planner.send(base + "/tanpa-kajian", "version", "2", "reason", "Amanat <i>UU</i>")
                        .getStatus())
                .isEqualTo(302);
        assertThat(secretariat.page(base)).contains("Biaya terlalu besar", "Amanat &lt;i&gt;UU", "Boleh dianggarkan");
        secretariat.whole(List.of(base));
    }

    private void recordedNow(Opinion opinion, Optional<Integer> corrects) {
        record.record(MAPPI, id, version(), opinion, corrects);
    }

    private String recorded(Opinion opinion, Optional<Integer> corrects) {
        return as(A.secretariat(MAPPI), () -> {
            recordedNow(opinion, corrects);
            return "";
        });
    }

    private String waived(String reason) {
        return as(A.planner(MAPPI), () -> {
            record.waive(MAPPI, id, version(), reason);
            return "";
        });
    }

    private BudgetState state() {
        return as(A.secretariat(MAPPI), () -> gate.of(MAPPI, id));
    }

    private Version version() {
        return as(
                A.secretariat(MAPPI),
                () -> new Version(
                        initiatives.find(MAPPI, id).map(Initiative::version).orElseThrow()));
    }

    private static Opinion opinion(Verdict verdict, int day) {
        return new Opinion(
                "Universitas", day(day), verdict, "Alasan", verdict == Verdict.CONDITIONAL ? "Operator ada" : "");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 1, 1).plusDays(day);
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, deed::get).code();
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
