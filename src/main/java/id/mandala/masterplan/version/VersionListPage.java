package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of a plan, the newest first. */
record VersionListPage(
        Area region,
        Masterplan plan,
        List<PlanVersion> versions,
        Optional<PlanVersion> inForce,
        LocalDate today,
        boolean mayAdopt) {

    public boolean isInForce(PlanVersion version) {
        return inForce.filter(it -> it.number() == version.number()).isPresent();
    }

    /** Whether one may be begun: none is on its way. */
    public boolean mayBegin() {
        return mayAdopt && versions.stream().allMatch(it -> it.stage() == VersionStage.PROMULGATED);
    }
}
