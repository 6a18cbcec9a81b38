package id.mandala.masterplan.coverage;

import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.planning.PlanLevel;
import id.mandala.planning.PlanNode;
import id.mandala.planning.PlanTree;
import id.mandala.planning.PlanTree.Branch;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The plan above, part by part, with the initiatives that serve it.
 *
 * @param lines missions down to programmes, each below its parent
 * @param lost initiatives that point at nothing in this plan
 */
record Coverage(List<Line> lines, List<PlannedInitiative> lost, int initiatives) {

    /**
     * @param indicators how many the part has
     * @param served the initiatives of the part and of all below it
     * @param cost what these are estimated to take in all years
     */
    record Line(PlanNode node, int depth, int indicators, List<PlannedInitiative> served, Rupiah cost) {

        public boolean isWhite() {
            return served.isEmpty();
        }
    }

    static Coverage of(PlanTree tree, List<PlannedInitiative> initiatives) {
        var byNode = initiatives.stream()
                .filter(it -> it.particulars().means().node().isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.particulars().means().node().orElseThrow()));
        var lines = new ArrayList<Line>();
        var reached = new HashSet<UUID>();
        tree.missions().forEach(it -> add(lines, it, 0, byNode, reached));
        var lost = initiatives.stream().filter(it -> !reached.contains(it.id())).toList();
        return new Coverage(List.copyOf(lines), lost, initiatives.size());
    }

    public int connected() {
        return initiatives - lost.size();
    }

    public long white() {
        return lines.stream().filter(Line::isWhite).count();
    }

    /** A line stands before those below it, and counts them in. */
    private static List<PlannedInitiative> add(
            List<Line> lines, Branch branch, int depth, Map<UUID, List<PlannedInitiative>> byNode, Set<UUID> reached) {
        var served = new ArrayList<>(byNode.getOrDefault(branch.node().id(), List.of()));
        int place = lines.size();
        var below = new ArrayList<Line>();
        branch.children().forEach(it -> served.addAll(add(below, it, depth + 1, byNode, reached)));
        served.forEach(it -> reached.add(it.id()));
        if (branch.node().level().compareTo(PlanLevel.PROGRAMME) <= 0) {
            var cost = Rupiah.sum(
                    served.stream().map(it -> it.particulars().means().total()).toList());
            lines.add(place, new Line(branch.node(), depth, branch.indicators().size(), List.copyOf(served), cost));
            lines.addAll(below);
        }
        return served;
    }
}
