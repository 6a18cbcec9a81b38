package id.mandala.masterplan.coverage;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.planning.MediumTermPlans;
import id.mandala.planning.PlanNodes;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The coverage map: the RPJMD the masterplan begins in, with its initiatives, money and white spots. */
@Controller
class CoverageController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final MediumTermPlans plans;
    private final PlanNodes nodes;
    private final PlannedInitiatives planned;

    CoverageController(
            Regions regions,
            Masterplans masterplans,
            MediumTermPlans plans,
            PlanNodes nodes,
            PlannedInitiatives planned) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.plans = plans;
        this.nodes = nodes;
        this.planned = planned;
    }

    @GetMapping("/kerja/{region}/masterplan/keselarasan")
    @Transactional(readOnly = true)
    String show(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region);
        var above = plan.flatMap(it -> plans.inForce(region, it.span().first())
                .or(() -> plans.inForce(region, it.span().last())));
        var coverage = above.map(
                it -> Coverage.of(nodes.tree(it), plan.map(planned::inPlan).orElse(List.of())));
        model.addAttribute("page", new CoveragePage(regions.get(region), above.orElse(null), coverage.orElse(null)));
        return "masterplan/coverage";
    }
}
