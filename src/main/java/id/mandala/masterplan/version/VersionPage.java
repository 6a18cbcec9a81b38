package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One version: its instrument and how far it has come, what may be done next, and what it says.
 *
 * @param changed how many items differ from the version before; 0 for the first
 * @param unreasoned how many of them have no reason yet
 * @param form what was typed of the next step, shown again where it was refused
 */
record VersionPage(
        Area region,
        Masterplan plan,
        PlanVersion version,
        DimensionFramework framework,
        Slice<PlannedInitiative> initiatives,
        int changed,
        int unreasoned,
        Optional<VersionFiles.Kept> file,
        boolean mayAdopt,
        StepForm form,
        LocalDate today,
        Map<String, String> problems) {

    public boolean mayChange() {
        return mayAdopt && version.stage().isOpen();
    }

    public boolean mayStep() {
        return mayAdopt && version.stage().next().isPresent();
    }

    public boolean mayAttach() {
        return mayAdopt && (version.stage() != VersionStage.PROMULGATED || file.isEmpty());
    }
}
