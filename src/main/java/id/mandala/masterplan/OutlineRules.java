package id.mandala.masterplan;

import id.mandala.region.Agencies;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an outline is held to before it is written. */
@Component
class OutlineRules {

    private final DimensionFrameworks frameworks;
    private final Agencies agencies;

    OutlineRules(DimensionFrameworks frameworks, Agencies agencies) {
        this.frameworks = frameworks;
        this.agencies = agencies;
    }

    /** The framework a masterplan begun today follows. */
    DimensionFramework newestFramework() {
        return frameworks.newest();
    }

    /**
     * @param before what stands there, where anything does: an agency that was closed since is told when it is chosen, or its years
     *     are, and not with every other change
     * @throws id.mandala.values.RuleBroken where dimension, years or lead agency cannot stand
     */
    void check(Masterplan plan, Outline outline, Optional<Outline> before) {
        outline.checkWithin(plan, frameworks.get(plan.framework()));
        if (before.filter(outline::isLedAsIn).isEmpty()) {
            new AgencyLives(agencies.all(plan.region()), agencies.successions(plan.region()))
                    .checkLeads(outline.lead(), outline.span());
        }
    }
}
