package id.mandala.budget.scenario;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Collections;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Why not this one? Computed anew from what the scenario was computed from. */
@Controller
class WhyNotController {

    private final Regions regions;
    private final ScenarioDesk desk;
    private final Scenarios scenarios;
    private final KeepOne keeping;

    WhyNotController(Regions regions, ScenarioDesk desk, Scenarios scenarios, KeepOne keeping) {
        this.regions = regions;
        this.desk = desk;
        this.scenarios = scenarios;
        this.keeping = keeping;
    }

    @GetMapping("/kerja/{region}/anggaran/skenario/{number}/tetap/{initiative}")
    String show(@PathVariable RegionCode region, @PathVariable int number, @PathVariable UUID initiative, Model model) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var scenario = desk.get(region, number);
        var inputs = scenarios.inputs(scenario);
        var names = inputs.items().stream().collect(Collectors.toMap(Inputs.Item::id, Inputs.Item::name));
        var plans = scenarios.plans(scenario);
        var name = names.get(initiative);
        if (plans.isEmpty() || name == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var best = Collections.max(plans, Comparator.comparing(ScenarioPlan::value));
        var kept = keeping.keep(inputs, scenario.question(), best, initiative);
        model.addAttribute("page", new WhyNotPage(regions.get(region), scenario, name, kept, names));
        return "budget/why-not";
    }
}
