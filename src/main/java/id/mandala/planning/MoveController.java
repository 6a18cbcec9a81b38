package id.mandala.planning;

import id.mandala.planning.PlanTree.Branch;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two plans beside each other, and the guided move from the older to the newer, row by row. */
@Controller
@RequestMapping("/kerja/{region}/rencana/{id}")
class MoveController {

    private static final String ENDS = "akhir";

    private final Workroom room;
    private final PlanNodes nodes;
    private final MoveNodes move;

    MoveController(Workroom room, PlanNodes nodes, MoveNodes move) {
        this.room = room;
        this.nodes = nodes;
        this.move = move;
    }

    record ComparePage(Area region, MediumTermPlan older, MediumTermPlan newer, List<Pairs> levels, boolean mayEdit) {

        record Pairs(PlanLevel level, List<Succession.Pair> pairs) {}
    }

    /**
     * @param open of how many rows nobody said anything yet
     * @param sameCodes how many of them are programmes with one of the same code to go on
     */
    record MovePage(
            Area region, MediumTermPlan older, MediumTermPlan newer, List<Rows> levels, int open, int sameCodes) {

        record Rows(PlanLevel level, List<Row> rows, List<Branch> choices) {}

        /**
         * @param chosen id of the node that goes on; absent where none was chosen
         * @param proposed id of the node proposed while nobody decided
         */
        record Row(
                Branch branch,
                @Nullable UUID chosen,
                @Nullable UUID proposed) {

            public boolean isDecided() {
                return chosen != null || branch.node().discontinued();
            }

            public boolean selects(Branch choice) {
                var id = choice.node().id();
                return id.equals(chosen) || (!isDecided() && id.equals(proposed));
            }
        }
    }

    @GetMapping("/banding/{newer}")
    @Transactional(readOnly = true)
    String compare(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID newer, Model model) {
        var area = room.toSee(region);
        var before = room.plan(region, id);
        var after = room.plan(region, newer);
        var succession = new Succession(nodes.tree(before), nodes.tree(after));
        var levels = moved().map(it -> new ComparePage.Pairs(it, succession.pairs(it)))
                .filter(it -> !it.pairs().isEmpty())
                .toList();
        model.addAttribute("page", new ComparePage(area, before, after, levels, room.mayEdit(region)));
        return "planning/compare";
    }

    @GetMapping("/pindah/{newer}")
    @Transactional(readOnly = true)
    String ask(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID newer, Model model) {
        var area = room.toEdit(region);
        var before = room.plan(region, id);
        var after = room.plan(region, newer);
        var older = nodes.tree(before);
        var next = nodes.tree(after);
        var succession = new Succession(older, next);
        var levels = moved().map(it -> new MovePage.Rows(
                        it,
                        older.at(it).stream()
                                .map(branch -> row(succession, branch))
                                .toList(),
                        next.at(it)))
                .filter(it -> !it.rows().isEmpty())
                .toList();
        int open = (int) levels.stream()
                .flatMap(it -> it.rows().stream())
                .filter(it -> !it.isDecided())
                .count();
        model.addAttribute("page", new MovePage(area, before, after, levels, open, succession.sameCodes()));
        return "planning/move";
    }

    private static MovePage.Row row(Succession succession, Branch branch) {
        return new MovePage.Row(
                branch,
                succession.chosen(branch).map(it -> it.node().id()).orElse(null),
                succession.proposed(branch).map(it -> it.node().id()).orElse(null));
    }

    @PostMapping("/pindah/{newer}/{node}")
    String lead(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID newer,
            @PathVariable UUID node,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String successor) {
        var older = room.plan(region, id);
        boolean decided = !successor.isBlank();
        var next =
                decided && !successor.equals(ENDS) ? Optional.of(UUID.fromString(successor)) : Optional.<UUID>empty();
        move.lead(older, room.plan(region, newer), node, new Version(version), next, decided);
        return "redirect:/kerja/" + region + "/rencana/" + id + "/pindah/" + newer + "#n-" + node;
    }

    @PostMapping("/pindah/{newer}")
    String leadByCode(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID newer) {
        move.leadByCode(room.plan(region, id), room.plan(region, newer));
        return "redirect:/kerja/" + region + "/rencana/" + id + "/pindah/" + newer;
    }

    private static Stream<PlanLevel> moved() {
        return Stream.of(PlanLevel.values()).filter(PlanLevel::isMoved);
    }
}
