package id.mandala.overlap.gate;

import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.overlap.found.LookUp;
import id.mandala.overlap.found.Lookalikes;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the initiative whose application is looked up, for those who write it, and what resembles it. */
@Component
class GateDesk {

    private final Regions regions;
    private final Initiatives initiatives;
    private final Proposals proposals;
    private final Editors editors;
    private final LookUp lookUp;

    GateDesk(Regions regions, Initiatives initiatives, Proposals proposals, Editors editors, LookUp lookUp) {
        this.regions = regions;
        this.initiatives = initiatives;
        this.proposals = proposals;
        this.editors = editors;
        this.lookUp = lookUp;
    }

    Initiative find(RegionCode region, UUID id) {
        return asked(initiatives.find(region, id));
    }

    /** The same, as it stands until this transaction ends. */
    Initiative hold(RegionCode region, UUID id) {
        return asked(initiatives.hold(region, id).or(() -> initiatives.find(region, id)));
    }

    Lookalikes found(Initiative initiative) {
        return lookUp.whole(initiative);
    }

    /** @param typed what was written and refused; null at first, where the answer that is kept stands instead */
    GatePage page(
            Initiative initiative, Optional<GateCheck> before, @Nullable String typed, Map<String, String> problems) {
        return new GatePage(regions.get(initiative.region()), initiative, found(initiative), before, typed, problems);
    }

    private Initiative asked(Optional<Initiative> found) {
        var initiative = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        editors.requireOpen(initiative);
        if (!ApplicationGate.isAsked(initiative, proposals.of(initiative.region(), initiative.id()))) {
            throw new RuleBroken("overlap.gate-not-asked");
        }
        return initiative;
    }
}
