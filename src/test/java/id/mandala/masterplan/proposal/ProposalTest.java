package id.mandala.masterplan.proposal;

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
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works in Kabupaten Nabire (94.01). */
@Running
class ProposalTest {

    private static final RegionCode NABIRE = RegionCode.of("94.01");

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Proposals proposals;

    @Autowired
    PlannedInitiatives planned;

    @Autowired
    SavePart savePart;

    @Autowired
    MoveProposal move;

    @Autowired
    StageChanges changes;

    @Autowired
    Agencies agencies;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Agency agency;
    private UUID issue;

    @BeforeEach
    void there_is_a_masterplan_an_agency_and_an_issue() {
        agency = bySecretariat(() -> {
            if (masterplans.current(NABIRE).isEmpty()) {
                edit.begin(NABIRE, "Masterplan Nabire", new Span(2019, 2023));
            }
            return A.agency(jdbc, transactions, agencies, NABIRE, "Dinas " + UUID.randomUUID());
        });
        issue = issue();
    }

    @Test
    void a_proposal_goes_from_the_agency_over_secretariat_and_planner_into_the_plan() {
        var draft = complete(byOfficer(() -> edit.add(NABIRE, A.outline(agency.id(), "Surat Sehari"))));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);

        var proposed = byOfficer(() -> moved(draft, Stage.PROPOSED, "Mohon ditelaah"));
        var reviewed = bySecretariat(() -> moved(proposed, Stage.REVIEWED, ""));
        var aligned = byPlanner(() -> moved(reviewed, Stage.ALIGNED, "Misi 3"));
        var taken = bySecretariat(() -> moved(aligned, Stage.IN_PLAN, ""));

        assertThat(taken.stage()).isEqualTo(Stage.IN_PLAN);
        assertThat(bySecretariat(() -> changes.of(NABIRE, taken.id())))
                .extracting(StageChanges.StageChange::to, StageChanges.StageChange::words)
                .containsExactly(
                        Tuple.tuple(Stage.PROPOSED, "Mohon ditelaah"),
                        Tuple.tuple(Stage.REVIEWED, ""),
                        Tuple.tuple(Stage.ALIGNED, "Misi 3"),
                        Tuple.tuple(Stage.IN_PLAN, ""));
        assertThat(bySecretariat(() -> planned.inPlan(plan())))
                .filteredOn(it -> it.id().equals(taken.id()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.lead()).isEqualTo(agency.name());
                    assertThat(it.namesOf(it.particulars().reason().issues())).containsExactly("Isu " + issue);
                });
    }

    @Test
    void nobody_takes_a_step_that_is_another_persons() {
        var draft = complete(byOfficer(() -> edit.add(NABIRE, A.outline(agency.id(), "Langkah"))));
        var proposed = byOfficer(() -> moved(draft, Stage.PROPOSED, ""));
        assertThatThrownBy(() -> byOfficer(() -> moved(proposed, Stage.REVIEWED, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> byPlanner(() -> moved(proposed, Stage.REVIEWED, "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(refusal(() -> bySecretariat(() -> moved(proposed, Stage.IN_PLAN, ""))))
                .isEqualTo("masterplan.stage-order");
    }

    @Test
    void a_proposal_with_gaps_is_not_proposed() {
        var draft = byOfficer(() -> edit.add(NABIRE, A.outline(agency.id(), "Setengah Jadi")));
        assertThat(refusal(() -> byOfficer(() -> moved(draft, Stage.PROPOSED, ""))))
                .isEqualTo("masterplan.incomplete");
    }

    @Test
    void under_review_its_agency_waits_until_it_comes_back_with_words() {
        var draft = complete(byOfficer(() -> edit.add(NABIRE, A.outline(agency.id(), "Menunggu"))));
        var proposed = byOfficer(() -> moved(draft, Stage.PROPOSED, ""));
        assertThat(refusal(() -> byOfficer(() -> saved(proposed, PartKind.ACTIONS, Actions.EMPTY))))
                .isEqualTo("masterplan.under-review");
        assertThat(refusal(() -> bySecretariat(() -> moved(proposed, Stage.RETURNED, "  "))))
                .isEqualTo("masterplan.say-why");

        var returned = bySecretariat(() -> moved(proposed, Stage.RETURNED, "Sebut kecamatannya."));
        var mended = byOfficer(() -> saved(returned, PartKind.REACH, new Reach(districts(1), "")));
        assertThat(byOfficer(() -> moved(mended, Stage.PROPOSED, "")).stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void whatever_is_written_into_the_parts_is_read_again() {
        var others = List.of(
                added("Tetangga A").id(),
                added("Tetangga B").id(),
                added("Tetangga C").id());
        var issues = List.of(issue, issue(), issue());
        var districts = new ArrayList<>(districts(4));
        for (int sample = 0; sample < 200; sample++) {
            var seed = 7_000L + sample;
            var initiative = added("Sampel " + seed);
            for (var part : Draft.any(new Random(seed), issues, others, districts)) {
                var kind = kind(part);
                var at = initiative;
                initiative = bySecretariat(() -> saved(at, kind, part));
                assertThat(bySecretariat(() -> proposals.of(NABIRE, at.id())).part(kind))
                        .as("seed %d", seed)
                        .isEqualTo(part);
            }
        }
    }

    @Test
    void the_same_part_again_changes_nothing_and_a_late_one_is_told_what_changed() {
        var initiative = added("Dua Penyunting");
        var first = bySecretariat(() -> saved(initiative, PartKind.AIMS, Draft.aims()));
        assertThat(bySecretariat(() -> saved(initiative, PartKind.AIMS, Draft.aims()))
                        .version())
                .isEqualTo(first.version());

        var late = new Aims("Tujuan lain", List.of());
        var stale = catchThrowableOfType(
                StaleVersion.class, () -> bySecretariat(() -> saved(initiative, PartKind.AIMS, late)));
        assertThat(stale.differences())
                .extracting(StaleVersion.Difference::label)
                .contains("masterplan.goal", "masterplan.indicators");
    }

    @Test
    void a_circle_of_prerequisites_is_refused_however_long() {
        var one = added("Satu");
        var two = added("Dua");
        var three = added("Tiga");
        bySecretariat(() -> saved(two, PartKind.DEPENDENCIES, after(one)));
        bySecretariat(() -> saved(three, PartKind.DEPENDENCIES, after(two)));
        assertThat(refusal(() -> bySecretariat(() -> saved(one, PartKind.DEPENDENCIES, after(three)))))
                .isEqualTo("masterplan.circle");
        assertThat(refusal(() -> bySecretariat(() -> saved(one, PartKind.DEPENDENCIES, after(one)))))
                .isEqualTo("masterplan.depends-on-itself");
    }

    @Test
    void years_outside_and_targets_on_the_wrong_side_of_the_baseline_are_refused() {
        var initiative = added("Batas");
        var outside = new Actions(List.of(new ActionItem(ActionItem.Area.LITERACY, "Lokakarya", 2024)));
        assertThat(refusal(() -> bySecretariat(() -> saved(initiative, PartKind.ACTIONS, outside))))
                .isEqualTo("masterplan.year-outside");
        var targets = new TreeMap<Integer, BigDecimal>();
        targets.put(2020, BigDecimal.ONE);
        assertThat(refusal(() ->
                        new Indicator("Kepuasan", "indeks", Indicator.Direction.RISING, BigDecimal.TEN, "", targets)))
                .isEqualTo("masterplan.target-below");
        assertThat(new Indicator(
                                "Kepuasan",
                                "indeks",
                                Indicator.Direction.RISING,
                                BigDecimal.TEN,
                                "Alat ukurnya diganti",
                                targets)
                        .targets())
                .hasSize(1);
    }

    @Test
    void another_regency_sees_none_of_it() {
        var initiative = bySecretariat(() -> saved(added("Rahasia"), PartKind.AIMS, Draft.aims()));
        var elsewhere = A.secretariat(RegionCode.of("94.02"));
        assertThat(Actors.as(elsewhere, () -> proposals.of(NABIRE, initiative.id())))
                .isEqualTo(Particulars.EMPTY);
    }

    private Initiative complete(Initiative draft) {
        return byOfficer(() -> {
            var next = saved(draft, PartKind.REASON, Draft.reason(issue));
            next = saved(next, PartKind.AIMS, Draft.aims());
            next = saved(next, PartKind.MEANS, Draft.means());
            return saved(next, PartKind.ACTIONS, Draft.actions());
        });
    }

    private Initiative added(String name) {
        return bySecretariat(() -> edit.add(NABIRE, A.outline(agency.id(), name)));
    }

    private Initiative saved(Initiative at, PartKind kind, Part part) {
        return savePart.save(NABIRE, at.id(), new Version(at.version()), kind, part);
    }

    private Initiative moved(Initiative at, Stage to, String words) {
        return move.move(NABIRE, at.id(), new Version(at.version()), to, words);
    }

    private static Dependencies after(Initiative other) {
        return new Dependencies(Set.of(other.id()), Set.of(), List.of());
    }

    private static PartKind kind(Part part) {
        return switch (part) {
            case Reason _ -> PartKind.REASON;
            case Reach _ -> PartKind.REACH;
            case Aims _ -> PartKind.AIMS;
            case Means _ -> PartKind.MEANS;
            case Actions _ -> PartKind.ACTIONS;
            case Dependencies _ -> PartKind.DEPENDENCIES;
            case QuickWin _ -> PartKind.QUICK_WIN;
        };
    }

    private SortedSet<RegionCode> districts(int count) {
        var codes = new TreeSet<RegionCode>();
        regions.districtsOf(NABIRE).stream().limit(count).map(Area::code).forEach(codes::add);
        return codes;
    }

    private UUID issue() {
        var id = UUID.randomUUID();
        bySecretariat(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("""
                        insert into masterplan.issue (region_code, id, masterplan_id, title)
                        values (:region, :id, :plan, :title)
                        """)
                        .param("region", NABIRE.value())
                        .param("id", id)
                        .param("plan", plan().id())
                        .param("title", "Isu " + id)
                        .update()));
        return id;
    }

    private Masterplan plan() {
        return masterplans.current(NABIRE).orElseThrow();
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, deed::get).code();
    }

    private <T> T byOfficer(Supplier<T> deed) {
        return as(A.officer(NABIRE, agency.id()), deed);
    }

    private static <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(NABIRE), deed);
    }

    private static <T> T byPlanner(Supplier<T> deed) {
        return as(A.planner(NABIRE), deed);
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
