package id.mandala.budget.scenario;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of rules show. */
@Component
@Transactional(readOnly = true)
class RulesDesk {

    private final Regions regions;
    private final Masterplans masterplans;
    private final PlannedInitiatives initiatives;
    private final InitiativeRules rules;

    RulesDesk(Regions regions, Masterplans masterplans, PlannedInitiatives initiatives, InitiativeRules rules) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.rules = rules;
    }

    InitiativeRule rule(RegionCode region, UUID initiative) {
        return rules.of(region, initiative);
    }

    /** 404 for an initiative that is not in the present plan. */
    RulesPage page(RegionCode region, Optional<UUID> edited, RuleForm form, Map<String, String> problems) {
        var decided = rules.of(region);
        var districts = regions.districtsOf(region).size();
        var rows = masterplans.current(region).stream()
                .flatMap(plan -> initiatives.inPlan(plan).stream())
                .map(it -> new RulesPage.Row(
                        it, decided.getOrDefault(it.id(), InitiativeRule.NONE), Worth.of(it, districts)))
                .sorted(Comparator.comparing(RulesPage.Row::worth).reversed())
                .toList();
        var row = edited.map(id -> rows.stream()
                .filter(it -> it.initiative().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return new RulesPage(
                regions.get(region), rows, row, form, problems, Actors.current().may(Permission.EDIT_BUDGET, region));
    }
}
