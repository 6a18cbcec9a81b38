package id.mandala.masterplan.study;

import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Without a favourable or conditional verdict, or a reason recorded by the planner, an initiative cannot be taken into the budget.
 * Answers within the scope of who asks: elsewhere every initiative is closed for want of a study.
 */
@Component
@Transactional(readOnly = true)
public class BudgetGate {

    private final Studies studies;

    BudgetGate(Studies studies) {
        this.studies = studies;
    }

    public BudgetState of(RegionCode region, UUID initiative) {
        return of(region, List.of(initiative)).getOrDefault(initiative, BudgetState.of(List.of(), List.of()));
    }

    /** For many at once, in two statements. */
    public Map<UUID, BudgetState> of(RegionCode region, Collection<UUID> initiatives) {
        var made = studies.of(region, initiatives);
        var waived = studies.waivers(region, initiatives);
        var states = new HashMap<UUID, BudgetState>();
        for (var id : initiatives) {
            states.put(id, BudgetState.of(made.getOrDefault(id, List.of()), waived.getOrDefault(id, List.of())));
        }
        return states;
    }
}
