package id.mandala.planning;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A region's plans for other systems. */
@RestController
@RequestMapping("/api/v1/regions/{code}/plans")
@Transactional(readOnly = true)
class PlansApi {

    private final MediumTermPlans plans;
    private final PlanNodes nodes;

    PlansApi(MediumTermPlans plans, PlanNodes nodes) {
        this.plans = plans;
        this.nodes = nodes;
    }

    record PlanList(List<MediumTermPlan> items) {}

    /** From new to old; a region has few. */
    @GetMapping
    PlanList list(@PathVariable RegionCode code) {
        Actors.current().require(Permission.SEE_REGION, code);
        return new PlanList(plans.of(code));
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanTree> one(@PathVariable RegionCode code, @PathVariable UUID id) {
        Actors.current().require(Permission.SEE_REGION, code);
        var plan = plans.find(code, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(plan.etag()).body(nodes.tree(plan));
    }
}
