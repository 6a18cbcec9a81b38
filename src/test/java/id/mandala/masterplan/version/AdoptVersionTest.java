package id.mandala.masterplan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.Filling;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.web.StaleVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works in Kabupaten Lanny Jaya (95.07), a new masterplan for each test. */
@Running
class AdoptVersionTest {

    private static final RegionCode LANNY = RegionCode.of("95.07");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2000);

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Filling filling;

    @Autowired
    Adoption adoption;

    @Autowired
    AdoptVersion adopt;

    @Autowired
    GiveReasons reasons;

    @Autowired
    AttachFile attach;

    @Autowired
    VersionFiles files;

    @Autowired
    PlanVersions versions;

    @Autowired
    VersionContents contents;

    @Autowired
    Redlines redlines;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Masterplan plan;
    private UUID lead;
    private Initiative first;
    private Initiative second;

    @BeforeEach
    void there_is_a_plan_of_two_initiatives() {
        plan = bySecretariat(
                () -> edit.begin(LANNY, "Masterplan Lanny Jaya", new Span(NEXT_YEAR.getAndIncrement(), 2023)));
        lead = bySecretariat(() -> A.agency(jdbc, transactions, agencies, LANNY, "Dinas " + UUID.randomUUID()))
                .id();
        first = bySecretariat(() -> edit.add(LANNY, A.outline(lead, "Surat Sehari")));
        second = bySecretariat(() -> edit.add(LANNY, A.outline(lead, "Pasar Daring")));
    }

    @Test
    void what_is_changed_after_the_adoption_is_not_in_the_version() {
        var adopted = adopted(DAY);
        first = bySecretariat(() -> filling.problem(first, "Warga menunggu"));

        assertThat(bySecretariat(() -> contents.of(adopted)).find(first.id()).orElseThrow())
                .satisfies(it -> assertThat(it.particulars().reason().problem()).isEmpty());
        assertThat(bySecretariat(() -> versions.inForce(plan, DAY.minusDays(1))))
                .isEmpty();
        assertThat(bySecretariat(() -> versions.inForce(plan, DAY))).contains(adopted);
        assertThat(bySecretariat(() -> versions.inForce(LANNY, DAY))).contains(adopted);
    }

    @Test
    void an_amendment_is_not_signed_before_every_change_has_its_reason() {
        adopted(DAY);
        first = bySecretariat(() -> filling.problem(first, "Warga menunggu"));
        bySecretariat(() -> initiatives.move(second, Stage.DROPPED));
        var third = bySecretariat(() -> edit.add(LANNY, A.outline(lead, "Air Bersih")));

        var draft = bySecretariat(() -> adoption.draft(LANNY));
        var harmonised = bySecretariat(() -> adopt.harmonise(LANNY, 2, Adoption.seen(draft), DAY.plusDays(9)));
        assertThat(refusal(() -> adopt.sign(LANNY, 2, Adoption.seen(harmonised), DAY.plusDays(9), "3 Tahun 2023")))
                .isEqualTo("masterplan.version-reasons");
        assertThat(refusal(() -> {
                    reasons.give(LANNY, 2, Adoption.seen(harmonised), Set.of(key(UUID.randomUUID())), "Sebab", "");
                    return 0;
                }))
                .isEqualTo("masterplan.version-choose");

        bySecretariat(() -> {
            reasons.give(
                    LANNY,
                    2,
                    Adoption.seen(harmonised),
                    Set.of(key(first.id()), key(second.id()), key(third.id())),
                    "Menyesuaikan RPJMD",
                    "Keputusan DPRD 7/2023");
            return 0;
        });
        var reasoned = bySecretariat(() -> versions.find(plan, 2)).orElseThrow();
        var signed =
                bySecretariat(() -> adopt.sign(LANNY, 2, Adoption.seen(reasoned), DAY.plusDays(9), "3 Tahun 2023"));
        assertThat(signed.stage()).isEqualTo(VersionStage.SIGNED);

        var redline =
                bySecretariat(() -> redlines.between(versions.find(plan, 1).orElseThrow(), signed, Locale.of("id")));
        assertThat(redline.changes())
                .extracting(
                        ItemChange::name,
                        ItemChange::kind,
                        it -> it.reasons().getFirst().decision())
                .containsExactly(
                        tuple("Air Bersih", ItemChange.Kind.ADDED, "Keputusan DPRD 7/2023"),
                        tuple("Pasar Daring", ItemChange.Kind.DROPPED, "Keputusan DPRD 7/2023"),
                        tuple("Surat Sehari", ItemChange.Kind.CHANGED, "Keputusan DPRD 7/2023"));
    }

    @Test
    void money_is_told_by_year_before_and_after_and_costs_line_by_line() {
        first = bySecretariat(() -> filling.costs(first, cost(2021, 100_000_000), cost(2022, 50_000_000)));
        var adopted = adopted(DAY);
        first = bySecretariat(() -> filling.costs(first, cost(2021, 100_000_000), cost(2022, 75_000_000)));

        var redline = bySecretariat(() -> redlines.sinceThen(adopted, contents.working(plan), Locale.of("id")));

        assertThat(redline.money())
                .containsExactly(
                        new Redline.YearMoney(2021, new Rupiah(100_000_000), new Rupiah(100_000_000)),
                        new Redline.YearMoney(2022, new Rupiah(50_000_000), new Rupiah(75_000_000)));
        assertThat(redline.changes())
                .singleElement()
                .satisfies(it -> assertThat(it.fields()).singleElement().satisfies(field -> {
                    assertThat(field.label()).isEqualTo("masterplan.costs");
                    assertThat(field.pieces())
                            .extracting(Piece::mark)
                            .containsExactly(Piece.Mark.SAME, Piece.Mark.REMOVED, Piece.Mark.ADDED);
                    assertThat(field.textAfter()).contains("75.000.000");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update masterplan.version_item set content = '{}' where masterplan_id = :plan",
                "update masterplan.version_item set until_version = 1 where masterplan_id = :plan",
                "delete from masterplan.version_item where masterplan_id = :plan",
                "insert into masterplan.version_item (region_code, masterplan_id, kind, item_id, since_version, content, hash)"
                        + " values ('95.07', :plan, 'INITIATIVE', gen_random_uuid(), 1, '{}', '')",
                "update masterplan.plan_version set title = 'lain' where masterplan_id = :plan",
                "update masterplan.plan_version set stage = 'DRAFT', harmonised_on = null, signed_on = null,"
                        + " promulgated_on = null, in_force_from = null where masterplan_id = :plan",
                "delete from masterplan.plan_version where masterplan_id = :plan",
                "insert into masterplan.amendment (region_code, masterplan_id, number, kind, item_id, reason)"
                        + " values ('95.07', :plan, 1, 'PLAN', :plan, 'sebab')",
                "update masterplan.version_file set content = 'x' where masterplan_id = :plan",
            })
    void the_database_itself_refuses_to_change_what_was_adopted(String sql) {
        var draft = bySecretariat(() -> adoption.draft(LANNY));
        bySecretariat(() -> {
            attach.attach(LANNY, 1, pdf());
            return 0;
        });
        var adopted = bySecretariat(() -> adoption.promulgated(LANNY, draft, DAY, DAY));
        var before = bySecretariat(() -> contents.of(adopted));

        assertThatThrownBy(() -> bySecretariat(() -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql(sql).param("plan", plan.id()).update())))
                .isInstanceOf(DataAccessException.class);
        assertThat(bySecretariat(() -> contents.of(adopted))).isEqualTo(before);
    }

    @Test
    void of_two_who_begin_at_once_one_wins_and_so_of_two_who_sign() {
        var begun = atOnce(() -> adoption.draft(LANNY));
        assertThat(begun).containsExactlyInAnyOrder("done", "RuleBroken");

        var draft = bySecretariat(() -> versions.onItsWay(plan)).orElseThrow();
        var harmonised = bySecretariat(() -> adopt.harmonise(LANNY, 1, Adoption.seen(draft), DAY));
        var signed = atOnce(() -> adopt.sign(LANNY, 1, Adoption.seen(harmonised), DAY, "9 Tahun 2023"));
        assertThat(signed).containsExactlyInAnyOrder("done", "StaleVersion");
    }

    @Test
    void steps_are_taken_in_their_order_and_on_days_that_have_come() {
        var draft = bySecretariat(() -> adoption.draft(LANNY));
        assertThat(refusal(() -> adopt.sign(LANNY, 1, Adoption.seen(draft), DAY, "1 Tahun 2023")))
                .isEqualTo("masterplan.version-stage");
        assertThat(refusal(() -> adopt.harmonise(LANNY, 1, Adoption.seen(draft), LocalDate.of(2100, 1, 1))))
                .isEqualTo("masterplan.version-step-future");
        var harmonised = bySecretariat(() -> adopt.harmonise(LANNY, 1, Adoption.seen(draft), DAY));
        assertThat(refusal(() -> adopt.sign(LANNY, 1, Adoption.seen(harmonised), DAY, " ")))
                .isEqualTo("masterplan.version-number");
        assertThat(refusal(() -> adopt.sign(LANNY, 1, Adoption.seen(harmonised), DAY.minusDays(1), "1 Tahun 2023")))
                .isEqualTo("masterplan.version-step-order");
        var signed = bySecretariat(() -> adopt.sign(LANNY, 1, Adoption.seen(harmonised), DAY, "1 Tahun 2023"));
        assertThat(refusal(() -> adopt.retake(LANNY, 1, Adoption.seen(signed))))
                .isEqualTo("masterplan.version-adopted");
        bySecretariat(() -> adopt.promulgate(LANNY, 1, Adoption.seen(signed), DAY, Optional.of(DAY.plusDays(30))));

        var next = bySecretariat(() -> adoption.draft(LANNY));
        assertThat(refusal(() -> adoption.promulgated(LANNY, next, DAY.plusDays(5), DAY.plusDays(29))))
                .isEqualTo("masterplan.version-in-force-order");
    }

    @Test
    void only_the_secretariat_adopts_and_another_regency_sees_nothing_of_a_draft() {
        assertThatThrownBy(() -> Actors.as(A.planner(LANNY), () -> adoption.draft(LANNY)))
                .isInstanceOf(NotAllowed.class);
        var draft = bySecretariat(() -> adoption.draft(LANNY));
        var elsewhere = A.secretariat(RegionCode.of("95.08"));
        assertThat(Actors.as(elsewhere, () -> versions.of(plan))).isEmpty();
        assertThatThrownBy(() -> Actors.as(elsewhere, () -> contents.of(draft)))
                .isInstanceOf(NoSuchElementException.class);

        bySecretariat(() -> {
            attach.attach(LANNY, 1, pdf());
            return 0;
        });
        assertThat(Actors.as(Actor.visitor(), () -> files.find(draft))).isEmpty();
        var adopted = bySecretariat(() -> adoption.promulgated(LANNY, draft, DAY, DAY));
        assertThat(Actors.as(Actor.visitor(), () -> versions.inForce(plan, DAY)))
                .contains(adopted);
        assertThat(Actors.as(Actor.visitor(), () -> files.find(adopted))).isPresent();
        assertThatThrownBy(() -> Actors.as(Actor.visitor(), () -> contents.of(adopted)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(refusal(() -> {
                    attach.attach(LANNY, 1, pdf());
                    return 0;
                }))
                .isEqualTo("masterplan.version-file-kept");
    }

    @Test
    void unchanged_items_are_not_copied() {
        adopted(DAY);
        first = bySecretariat(() -> filling.problem(first, "Warga menunggu"));
        var draft = bySecretariat(() -> adoption.draft(LANNY));
        bySecretariat(() -> adoption.promulgated(LANNY, draft, DAY.plusDays(1), DAY.plusDays(1)));

        // the head and two initiatives, then the one that changed
        Integer rows = bySecretariat(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("select count(*) from masterplan.version_item where masterplan_id = :plan")
                        .param("plan", plan.id())
                        .query(Integer.class)
                        .single()));
        assertThat(rows).isEqualTo(4);
    }

    private PlanVersion adopted(LocalDate on) {
        var draft = bySecretariat(() -> adoption.draft(LANNY));
        return bySecretariat(() -> adoption.promulgated(LANNY, draft, on, on));
    }

    private static Cost cost(int year, long amount) {
        return new Cost(year, FundingSource.APBD_REGENCY, new Rupiah(amount));
    }

    private static ItemKey key(UUID initiative) {
        return new ItemKey(ItemKey.Kind.INITIATIVE, initiative);
    }

    private static byte[] pdf() {
        return "%PDF-1.7\n%contoh\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> atOnce(Supplier<?> deed) {
        var outcomes = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> outcomes.add(bySecretariat(() -> {
                    try {
                        var _ = deed.get();
                        return "done";
                    } catch (RuleBroken | StaleVersion refused) {
                        return refused.getClass().getSimpleName();
                    }
                })));
            }
        }
        return List.copyOf(outcomes);
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, () -> bySecretariat(deed)).code();
    }

    private static <T> T bySecretariat(Supplier<T> deed) {
        return Actors.as(A.secretariat(LANNY), deed);
    }
}
