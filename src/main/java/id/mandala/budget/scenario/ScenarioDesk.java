package id.mandala.budget.scenario;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of scenarios show. */
@Component
@Transactional(readOnly = true)
class ScenarioDesk {

    private final Regions regions;
    private final Masterplans masterplans;
    private final DimensionFrameworks frameworks;
    private final PlanViews views;
    private final Scenarios scenarios;

    ScenarioDesk(
            Regions regions,
            Masterplans masterplans,
            DimensionFrameworks frameworks,
            PlanViews views,
            Scenarios scenarios) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.frameworks = frameworks;
        this.views = views;
        this.scenarios = scenarios;
    }

    ScenarioListPage list(RegionCode region) {
        return new ScenarioListPage(
                regions.get(region),
                masterplans.current(region).isPresent(),
                scenarios.of(region),
                Actors.current().may(Permission.EDIT_BUDGET, region));
    }

    ScenarioFormPage form(RegionCode region, ScenarioForm form, Map<String, String> problems) {
        var framework = masterplans
                .current(region)
                .map(Masterplan::framework)
                .map(frameworks::get)
                .orElseGet(frameworks::newest);
        return new ScenarioFormPage(
                regions.get(region), masterplans.current(region), framework.dimensions(), form, problems);
    }

    Scenario get(RegionCode region, int number) {
        return scenarios.find(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param position of the plan looked at; else the one that is kept, else the first */
    ScenarioPage page(RegionCode region, int number, Optional<Integer> position) {
        var scenario = get(region, number);
        var plan = masterplans.find(region, scenario.masterplan()).orElseThrow();
        var plans = views.of(scenario, plan);
        var wanted = position.or(scenario::chosen).orElse(1);
        return new ScenarioPage(
                regions.get(region),
                plan,
                scenario,
                plans,
                plans.stream().filter(it -> it.plan().position() == wanted).findFirst(),
                Actors.current().may(Permission.EDIT_BUDGET, region));
    }
}
