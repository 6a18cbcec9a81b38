package id.mandala.planning;

import id.mandala.planning.PlanIndicator.Direction;
import id.mandala.planning.PlanIndicator.Measure;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The indicators of one node, all on one form: one whose name is emptied goes, the empty one at the end is for a new one. */
@Controller
@RequestMapping("/kerja/{region}/rencana/{id}/butir/{node}/indikator")
class MeasuresController {

    private static final int MOST = 40;

    private final Workroom room;
    private final PlanNodes nodes;
    private final EditNodes edit;
    private final Attempt attempt;

    MeasuresController(Workroom room, PlanNodes nodes, EditNodes edit, Attempt attempt) {
        this.room = room;
        this.nodes = nodes;
        this.edit = edit;
        this.attempt = attempt;
    }

    /**
     * @param count of indicators on the form, the empty one included
     * @param typed by name of the field and number of the indicator
     */
    record MeasuresPage(
            Area region,
            MediumTermPlan plan,
            PlanNode node,
            int count,
            long version,
            Map<String, String> typed,
            Map<String, String> problems) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        public Direction[] directions() {
            return Direction.values();
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID node) {
        var area = room.toEdit(region);
        var plan = room.plan(region, id);
        var present = edit.find(plan, node);
        var indicators = nodes.alone(plan, present).indicators();
        var typed = new HashMap<String, String>();
        for (int i = 0; i < indicators.size(); i++) {
            put(typed, i, indicators.get(i).measure());
        }
        return page(new MeasuresPage(area, plan, present, indicators.size() + 1, present.version(), typed, Map.of()));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID node,
            @RequestParam long version,
            @RequestParam Map<String, String> typed) {
        var area = room.toEdit(region);
        var plan = room.plan(region, id);
        var present = edit.find(plan, node);
        return attempt.refused(() -> edit.measure(plan, node, new Version(version), measures(typed, plan.years())))
                .map(it ->
                        page(new MeasuresPage(area, plan, present, count(typed), version, typed, it.beside("name0"))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/rencana/" + id + "#n-" + node));
    }

    private static void put(Map<String, String> typed, int number, Measure measure) {
        typed.put("name" + number, measure.name());
        typed.put("unit" + number, measure.unit());
        typed.put("direction" + number, measure.direction().name());
        typed.put("baseline" + number, written(measure.baseline()));
        measure.targets().forEach((year, value) -> typed.put("target" + number + "-" + year, written(value)));
    }

    private static String written(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }

    private static int count(Map<String, String> typed) {
        int count = 0;
        while (count < MOST && typed.containsKey("name" + count)) {
            count++;
        }
        return count;
    }

    private static List<Measure> measures(Map<String, String> typed, PlanYears years) {
        var measures = new ArrayList<Measure>();
        for (int i = 0; i < count(typed); i++) {
            if (!typed.getOrDefault("name" + i, "").isBlank()) {
                measures.add(measure(typed, i, years));
            }
        }
        return measures;
    }

    private static Measure measure(Map<String, String> typed, int number, PlanYears years) {
        var targets = new TreeMap<Integer, BigDecimal>();
        for (int year : years.all()) {
            Typed.number(typed.get("target" + number + "-" + year)).ifPresent(it -> targets.put(year, it));
        }
        return new Measure(
                typed.getOrDefault("name" + number, ""),
                typed.getOrDefault("unit" + number, ""),
                "FALLING".equals(typed.get("direction" + number)) ? Direction.FALLING : Direction.RISING,
                Typed.number(typed.get("baseline" + number)).orElse(null),
                targets);
    }

    private static ModelAndView page(MeasuresPage page) {
        return Attempt.page("planning/measures", page, page.problems());
    }
}
