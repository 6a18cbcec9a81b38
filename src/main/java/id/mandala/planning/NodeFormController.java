package id.mandala.planning;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of one node of a plan, new or changed, and its removal. */
@Controller
@RequestMapping("/kerja/{region}/rencana/{id}/butir")
class NodeFormController {

    private final Workroom room;
    private final PlanNodes nodes;
    private final EditNodes edit;
    private final Attempt attempt;

    NodeFormController(Workroom room, PlanNodes nodes, EditNodes edit, Attempt attempt) {
        this.room = room;
        this.nodes = nodes;
        this.edit = edit;
        this.attempt = attempt;
    }

    /**
     * @param node that is changed; absent for a new one
     * @param path down to what a new node hangs below, or to the changed one's parent
     * @param typed by name of the field
     */
    record NodeFormPage(
            Area region,
            MediumTermPlan plan,
            PlanLevel level,
            @Nullable PlanNode node,
            @Nullable UUID parent,
            List<PathStep> path,
            List<Agency> agencies,
            Map<String, String> typed,
            Map<String, String> problems) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam Optional<UUID> induk) {
        room.toEdit(region);
        var plan = room.plan(region, id);
        var typed = new HashMap<String, String>();
        induk.map(it -> edit.find(plan, it)).ifPresent(it -> {
            typed.put("code", it.level().isBudgeted() ? it.code() + "." : "");
            typed.put("agency", it.agency() == null ? "" : it.agency().toString());
        });
        return form(plan, null, induk.orElse(null), typed, Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> induk,
            @RequestParam Map<String, String> typed) {
        room.toEdit(region);
        var plan = room.plan(region, id);
        var parent = induk.orElse(null);
        return attempt.refused(() -> edit.add(
                        plan, parent, outline(level(plan, parent), typed), Typed.ceilings(typed, plan.years())))
                .map(it -> form(plan, null, parent, typed, it.beside(field(it.code()))))
                .orElseGet(() -> backTo(plan, parent));
    }

    @GetMapping("/{node}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID node) {
        room.toEdit(region);
        var plan = room.plan(region, id);
        var present = edit.find(plan, node);
        var typed = new HashMap<String, String>();
        typed.put("code", present.code());
        typed.put("text", present.text());
        typed.put("agency", present.agency() == null ? "" : present.agency().toString());
        typed.put("version", String.valueOf(present.version()));
        nodes.alone(plan, present).ceilings().forEach((year, amount) -> typed.put("ceiling" + year, amount.toString()));
        return form(plan, present, present.parent(), typed, Map.of());
    }

    @PostMapping("/{node}/ubah")
    ModelAndView change(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID node,
            @RequestParam long version,
            @RequestParam Map<String, String> typed) {
        room.toEdit(region);
        var plan = room.plan(region, id);
        var present = edit.find(plan, node);
        return attempt.refused(() -> edit.change(
                        plan,
                        node,
                        new Version(version),
                        outline(present.level(), typed),
                        Typed.ceilings(typed, plan.years())))
                .map(it -> form(plan, present, present.parent(), typed, it.beside(field(it.code()))))
                .orElseGet(() -> backTo(plan, node));
    }

    @PostMapping("/{node}/hapus")
    ModelAndView remove(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID node,
            @RequestParam long version) {
        var plan = room.plan(region, id);
        var present = edit.find(plan, node);
        edit.remove(plan, node, new Version(version));
        return backTo(plan, present.parent());
    }

    private static PlanNode.Outline outline(PlanLevel level, Map<String, String> typed) {
        return new PlanNode.Outline(
                level,
                typed.getOrDefault("code", ""),
                typed.getOrDefault("text", ""),
                level.isBudgeted() ? Typed.agency(typed.get("agency")) : null);
    }

    private PlanLevel level(MediumTermPlan plan, @Nullable UUID parent) {
        return parent == null
                ? PlanLevel.MISSION
                : edit.find(plan, parent).level().below().orElse(PlanLevel.SUB_ACTIVITY);
    }

    /** Beside which field a refusal is told. */
    private static String field(String code) {
        return switch (code) {
            case "planning.text" -> "text";
            case "planning.agency-missing", "planning.agency-gone", "planning.agency-later" -> "agency";
            case "planning.ceiling-whole", "planning.year-outside", "planning.ceiling-negative" -> "ceilings";
            default -> "code";
        };
    }

    private ModelAndView form(
            MediumTermPlan plan,
            @Nullable PlanNode node,
            @Nullable UUID parent,
            Map<String, String> typed,
            Map<String, String> problems) {
        var region = room.toEdit(plan.region());
        var level = node == null ? level(plan, parent) : node.level();
        var path = parent == null ? List.<PathStep>of() : nodes.pathOf(plan.region(), parent);
        var page = new NodeFormPage(region, plan, level, node, parent, path, room.agencies(plan), typed, problems);
        return Attempt.page("planning/node-form", page, problems);
    }

    private static ModelAndView backTo(MediumTermPlan plan, @Nullable UUID node) {
        return new ModelAndView(
                "redirect:/kerja/" + plan.region() + "/rencana/" + plan.id() + (node == null ? "" : "#n-" + node));
    }
}
