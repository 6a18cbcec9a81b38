package id.mandala.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works in Kabupaten Tanah Laut (63.01); the stranger is Kotabaru (63.02). */
@Running
class PlanNodesTest {

    private static final RegionCode HERE = RegionCode.of("63.01");
    private static final RegionCode ELSEWHERE = RegionCode.of("63.02");

    @Autowired
    EditPlans editPlans;

    @Autowired
    EditNodes edit;

    @Autowired
    MoveNodes move;

    @Autowired
    MediumTermPlans plans;

    @Autowired
    PlanNodes nodes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private MediumTermPlan older;
    private MediumTermPlan newer;

    @BeforeEach
    void there_are_two_plans() {
        older = plan(2016, 2021);
        newer = plan(2020, 2025);
    }

    private MediumTermPlan plan(int first, int last) {
        return as(() -> plans.of(HERE).stream()
                .filter(it -> it.years().first() == first)
                .findFirst()
                .orElseGet(() -> editPlans.begin(HERE, A.plan(first, last))));
    }

    @Test
    void of_two_plans_that_cover_a_year_the_later_is_in_force() {
        assertThat(as(() -> plans.inForce(HERE, 2018))).map(MediumTermPlan::id).contains(older.id());
        assertThat(as(() -> plans.inForce(HERE, 2021))).map(MediumTermPlan::id).contains(newer.id());
        assertThat(as(() -> plans.inForce(HERE, 2040))).isEmpty();
        assertThatThrownBy(() -> as(() -> editPlans.begin(HERE, A.plan(2020, 2024))))
                .hasMessageContaining("medium_term_plan_begins_once");
    }

    @Test
    void a_path_leads_from_the_mission_down_and_many_are_found_at_once() {
        var mission = add(older, null, PlanLevel.MISSION, "1", "Melayani");
        var goal = add(older, mission, PlanLevel.GOAL, "1.1", "Mudah");
        var objective = add(older, goal, PlanLevel.OBJECTIVE, "1.1.1", "Daring");

        assertThat(as(() -> nodes.pathOf(HERE, objective.id())))
                .containsExactly(step(mission), step(goal), step(objective));
        var paths = as(() -> nodes.pathsOf(HERE, Set.of(goal.id(), objective.id(), UUID.randomUUID())));
        assertThat(paths).containsOnlyKeys(goal.id(), objective.id());
        assertThat(paths.get(goal.id())).containsExactly(step(mission), step(goal));
        assertThat(as(() -> nodes.pathsOf(HERE, List.of()))).isEmpty();
    }

    @Test
    void another_region_reads_and_writes_nothing() {
        var mission = add(older, null, PlanLevel.MISSION, "9", "Rahasia");
        var stranger = A.planner(ELSEWHERE);

        Actors.as(stranger, () -> {
            assertThat(plans.of(HERE)).isEmpty();
            assertThat(plans.find(HERE, older.id())).isEmpty();
            assertThat(nodes.pathOf(HERE, mission.id())).isEmpty();
            assertThat(nodes.tree(older).missions()).isEmpty();
            assertThatThrownBy(() -> edit.add(older, null, A.node(PlanLevel.MISSION, "", "Sisipan"), Map.of()))
                    .isInstanceOf(NotAllowed.class);
            var changed = new TransactionTemplate(transactions)
                    .execute(it -> jdbc.sql("update planning.plan_node set text = 'x' where id = :id")
                            .param("id", mission.id())
                            .update());
            assertThat(changed).isZero();
        });
        assertThatThrownBy(() -> Actors.as(
                        A.secretariat(HERE),
                        () -> edit.add(older, null, A.node(PlanLevel.MISSION, "", "Sisipan"), Map.of())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_comes_late_is_told_what_stands_there_now() {
        var mission = add(older, null, PlanLevel.MISSION, "2", "Semula");
        as(() -> {
            edit.change(older, mission.id(), new Version(1), A.node(PlanLevel.MISSION, "2", "Lebih cepat"), Map.of());
            return "";
        });

        assertThatThrownBy(() -> as(() -> {
                    edit.change(
                            older, mission.id(), new Version(1), A.node(PlanLevel.MISSION, "2", "Terlambat"), Map.of());
                    return "";
                }))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        it -> assertThat(it.differences())
                                .extracting(StaleVersion.Difference::theirs)
                                .contains("Lebih cepat"));
    }

    @Test
    void a_ceiling_stands_within_the_plans_years_and_its_tag_changes_with_it() {
        var before = as(() -> plans.find(HERE, older.id()).orElseThrow().etag());
        assertThatThrownBy(() ->
                        as(() -> edit.add(older, null, A.node(PlanLevel.MISSION, "", "Mahal"), Map.of(2022, 1L))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("planning.year-outside");

        as(() -> edit.add(older, null, A.node(PlanLevel.MISSION, "", "Cukup"), Map.of(2020, 5_000L)));

        assertThat(as(() -> plans.find(HERE, older.id()).orElseThrow().etag())).isNotEqualTo(before);
        assertThatThrownBy(() -> as(() -> editPlans.change(HERE, older.id(), new Version(1), A.plan(2016, 2019))))
                .hasMessageContaining("planning.year-outside");
    }

    @Test
    void a_node_leads_over_to_one_of_its_level_in_the_next_plan() {
        var mission = add(older, null, PlanLevel.MISSION, "3", "Mewujudkan layanan publik bermutu");
        var next = add(newer, null, PlanLevel.MISSION, "1", "Menguatkan layanan publik bermutu");
        var goal = add(newer, next, PlanLevel.GOAL, "1.1", "Tujuan");
        var succession = as(() -> new Succession(nodes.tree(older), nodes.tree(newer)));
        var branch = as(() -> nodes.tree(older)).at(PlanLevel.MISSION).stream()
                .filter(it -> it.node().id().equals(mission.id()))
                .findFirst()
                .orElseThrow();
        assertThat(succession.proposed(branch)).map(it -> it.node().id()).contains(next.id());

        lead(mission, 1, Optional.of(next.id()));

        assertThat(as(() -> nodes.find(HERE, mission.id())))
                .map(PlanNode::successor)
                .contains(next.id());
        assertThatThrownBy(() -> lead(mission, 2, Optional.of(goal.id())))
                .hasMessageContaining("planning.successor-level");
        lead(mission, 2, Optional.empty());
        assertThat(as(() -> nodes.find(HERE, mission.id())))
                .map(PlanNode::discontinued)
                .contains(true);
        as(() -> {
            edit.remove(newer, goal.id(), new Version(1));
            return "";
        });
        assertThat(as(() -> nodes.find(HERE, goal.id()))).isEmpty();
    }

    private void lead(PlanNode node, long version, Optional<UUID> successor) {
        as(() -> {
            move.lead(older, newer, node.id(), new Version(version), successor, true);
            return "";
        });
    }

    private PlanNode add(MediumTermPlan plan, @Nullable PlanNode parent, PlanLevel level, String code, String text) {
        return as(() -> edit.add(plan, parent == null ? null : parent.id(), A.node(level, code, text), Map.of()));
    }

    private static PathStep step(PlanNode node) {
        return new PathStep(node.id(), node.level(), node.code(), node.text());
    }

    private static <T> T as(Supplier<T> deed) {
        return Actors.as(A.planner(HERE), deed);
    }
}
