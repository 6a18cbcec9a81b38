package id.mandala.budget.line;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what the sources of a year can give, all at once; a source that is left out is not known any more. */
@Service
@Transactional
class EditCeilings {

    private final Ceilings ceilings;
    private final AuditTrail trail;

    EditCeilings(Ceilings ceilings, AuditTrail trail) {
        this.ceilings = ceilings;
        this.trail = trail;
    }

    void set(RegionCode region, int year, Map<FundingSource, Ceilings.Ceiling> wanted) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        for (var source : FundingSource.values()) {
            var it = wanted.get(source);
            if (it == null) {
                ceilings.unset(region, year, source);
            } else {
                ceilings.set(region, year, source, it.amount(), it.basis());
            }
        }
        trail.record(region, "budget.ceilings-set", String.valueOf(year), Map.of("sources", wanted.size()));
    }
}
