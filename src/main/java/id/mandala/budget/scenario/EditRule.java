package id.mandala.budget.scenario;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Initiatives;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes what a region decides of one initiative; scenarios that were computed before keep what held then. */
@Service
@Transactional
class EditRule {

    private final Initiatives initiatives;
    private final InitiativeRules rules;
    private final AuditTrail trail;

    EditRule(Initiatives initiatives, InitiativeRules rules, AuditTrail trail) {
        this.initiatives = initiatives;
        this.rules = rules;
        this.trail = trail;
    }

    void change(RegionCode region, UUID initiative, InitiativeRule rule) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        if (initiatives.find(region, initiative).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!rules.write(region, initiative, rule)) {
            throw StaleVersion.of(rule.version(), rules.of(region, initiative).version(), List.of());
        }
        trail.record(
                region,
                "budget.rule-changed",
                initiative.toString(),
                Map.of(
                        "mandatory", rule.mandatory(),
                        "worth", rule.worth().map(Object::toString).orElse(""),
                        "shift", rule.latestShift()));
    }
}
