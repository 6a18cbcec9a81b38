package id.mandala.planning;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One plan as a tree. */
@Controller
class PlanController {

    private final Workroom room;
    private final PlanNodes nodes;

    PlanController(Workroom room, PlanNodes nodes) {
        this.room = room;
        this.nodes = nodes;
    }

    /**
     * @param shown the tree, or of it what the question asks for
     * @param count of all nodes
     */
    record PlanPage(
            Area region,
            MediumTermPlan plan,
            PlanTree shown,
            TreeQuestion question,
            int count,
            Map<UUID, Agency> known,
            List<Agency> agencies,
            boolean mayEdit) {

        public PlanLevel[] levels() {
            return PlanLevel.values();
        }

        public @Nullable String agency(PlanNode node) {
            var agency = node.agency() == null ? null : known.get(node.agency());
            return agency == null ? null : agency.calledBy();
        }

        /** Missions and goals are open at once; what was asked for is open all the way. */
        public boolean isOpen(PlanNode node) {
            return question.isAsked() || node.level().compareTo(PlanLevel.OBJECTIVE) < 0;
        }

        public int shownCount() {
            return shown.all().size();
        }
    }

    @GetMapping("/kerja/{region}/rencana/{id}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @ModelAttribute TreeQuestion question,
            Model model) {
        var area = room.toSee(region);
        var plan = room.plan(region, id);
        var tree = nodes.tree(plan);
        var known = room.agencies(region).stream().collect(Collectors.toMap(Agency::id, it -> it));
        var holding = tree.all().stream().map(it -> it.node().agency()).collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new PlanPage(
                        area,
                        plan,
                        question.of(tree),
                        question,
                        tree.all().size(),
                        known,
                        known.values().stream()
                                .filter(it -> holding.contains(it.id()))
                                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                                .toList(),
                        room.mayEdit(region)));
        return "planning/plan";
    }
}
