package id.mandala.budget.scenario;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Keeps one plan of a scenario, sends it to the council, and notes its adoption. */
@Service
@Transactional
class DecideScenario {

    private final Scenarios scenarios;
    private final Today today;
    private final AuditTrail trail;

    DecideScenario(Scenarios scenarios, Today today, AuditTrail trail) {
        this.scenarios = scenarios;
        this.today = today;
        this.trail = trail;
    }

    void choose(RegionCode region, int number, Version seen, int position) {
        var present = seen(region, number, seen);
        if (scenarios.plans(present).stream().noneMatch(it -> it.position() == position)) {
            throw new RuleBroken("budget.scenario.no-such-plan");
        }
        scenarios.decide(present.chosen(position));
        record(present, "budget.scenario-chosen", position);
    }

    void send(RegionCode region, int number, Version seen) {
        var present = seen(region, number, seen);
        int position = present.requireChosen();
        scenarios.decide(present.sent(today.date()));
        record(present, "budget.scenario-sent", position);
    }

    /** @param adjustment number of the one that does what the kept plan says */
    void adopted(Scenario held, int adjustment) {
        int position = held.requireChosen();
        scenarios.decide(held.adopted(today.date(), adjustment));
        trail.record(
                held.region(),
                "budget.scenario-adopted",
                String.valueOf(held.number()),
                Map.of("plan", position, "adjustment", adjustment));
    }

    /**
     * The scenario as it stands now, and so until this transaction ends.
     *
     * @throws RuleBroken where it is adopted already
     */
    Scenario seen(RegionCode region, int number, Version seen) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var present =
                scenarios.hold(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(present.version());
        present.requireOpen();
        return present;
    }

    private void record(Scenario scenario, String action, int position) {
        trail.record(scenario.region(), action, String.valueOf(scenario.number()), Map.of("plan", position));
    }
}
