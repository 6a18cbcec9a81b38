package id.mandala.masterplan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Made;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.planning.MediumTermPlan;
import id.mandala.planning.PlanKind;
import id.mandala.planning.PlanLevel;
import id.mandala.planning.PlanNode;
import id.mandala.planning.PlanTree;
import id.mandala.planning.PlanTree.Branch;
import id.mandala.planning.PlanYears;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On 200 seeded plans with initiatives that hang anywhere in them, nowhere, or at what is not theirs. */
class CoverageTest {

    private static final RegionCode ANY = RegionCode.of("34.02");
    private static final UUID AGENCY = UUID.randomUUID();

    @Test
    void missions_and_the_lost_count_every_initiative_and_every_rupiah_once() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var nodes = new ArrayList<UUID>();
            var tree = tree(random, nodes);
            nodes.add(UUID.randomUUID());
            var initiatives = initiatives(random, nodes);

            var coverage = Coverage.of(tree, initiatives);

            var counted = new ArrayList<>(coverage.lost());
            coverage.lines().stream().filter(it -> it.depth() == 0).forEach(it -> counted.addAll(it.served()));
            assertThat(counted).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(initiatives);
            assertThat(coverage.connected() + coverage.lost().size())
                    .as("seed %d", seed)
                    .isEqualTo(initiatives.size());
            var told = coverage.lines().stream()
                    .filter(it -> it.depth() == 0)
                    .map(Coverage.Line::cost)
                    .toList();
            assertThat(Rupiah.sum(told).amount() + cost(coverage.lost()))
                    .as("seed %d", seed)
                    .isEqualTo(cost(initiatives));
        }
    }

    @Test
    void a_part_is_white_exactly_where_nothing_hangs_at_it_or_below() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var nodes = new ArrayList<UUID>();
            var tree = tree(random, nodes);
            var initiatives = initiatives(random, nodes);
            var hung = new ArrayList<UUID>();
            initiatives.forEach(it -> it.particulars().means().node().ifPresent(hung::add));

            for (var line : Coverage.of(tree, initiatives).lines()) {
                var below = ids(tree.missions(), line.node().id(), false);
                assertThat(line.isWhite())
                        .as("seed %d, %s", seed, line.node().text())
                        .isEqualTo(below.stream().noneMatch(hung::contains));
            }
        }
    }

    private static List<UUID> ids(List<Branch> branches, UUID wanted, boolean inside) {
        var ids = new ArrayList<UUID>();
        for (var it : branches) {
            var in = inside || it.node().id().equals(wanted);
            if (in) {
                ids.add(it.node().id());
            }
            ids.addAll(ids(it.children(), wanted, in));
        }
        return ids;
    }

    private static long cost(List<PlannedInitiative> initiatives) {
        return initiatives.stream()
                .mapToLong(it -> it.particulars().means().total().amount())
                .sum();
    }

    private static List<PlannedInitiative> initiatives(Random random, List<UUID> nodes) {
        var all = new ArrayList<PlannedInitiative>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            var node = random.nextInt(4) == 0 ? null : nodes.get(random.nextInt(nodes.size()));
            var outline = new Outline(
                    null, "Inisiatif " + i, "", "living", "health", null, AGENCY, Set.of(), new Span(2022, 2026));
            all.add(Made.serving(outline, node, random.nextInt(1_000_000)));
        }
        return all;
    }

    private static PlanTree tree(Random random, List<UUID> nodes) {
        var plan = new MediumTermPlan(
                ANY,
                UUID.randomUUID(),
                new MediumTermPlan.Outline(PlanKind.RPJMD, "RPJMD", "", new PlanYears(2022, 2026), ""),
                false,
                "",
                1,
                1);
        return new PlanTree(plan, branches(random, PlanLevel.MISSION, null, nodes));
    }

    private static List<Branch> branches(Random random, PlanLevel level, @Nullable UUID parent, List<UUID> nodes) {
        var all = new ArrayList<Branch>();
        int count = level == PlanLevel.MISSION ? 1 + random.nextInt(3) : random.nextInt(3);
        for (int place = 0; place < count; place++) {
            var id = UUID.randomUUID();
            nodes.add(id);
            var outline = new PlanNode.Outline(
                    level, code(level, place), level + " " + place, level.isBudgeted() ? AGENCY : null);
            var node = new PlanNode(ANY, id, AGENCY, parent, place, outline, null, false, 1);
            var children =
                    level.below().map(it -> branches(random, it, id, nodes)).orElse(List.of());
            all.add(new Branch(node, List.of(), new TreeMap<>(), children));
        }
        return all;
    }

    private static String code(PlanLevel level, int place) {
        return switch (level) {
            case PROGRAMME -> "2.16.0" + (place + 1);
            case ACTIVITY -> "2.16.01.2.0" + (place + 1);
            case SUB_ACTIVITY -> "2.16.01.2.01.0" + (place + 1);
            default -> String.valueOf(place + 1);
        };
    }
}
