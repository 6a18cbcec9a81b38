package id.mandala.masterplan.version;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the plan and the version a page is about, for whoever may see the region. */
@Component
class VersionDesk {

    private final Masterplans masterplans;
    private final PlanVersions versions;

    VersionDesk(Masterplans masterplans, PlanVersions versions) {
        this.masterplans = masterplans;
        this.versions = versions;
    }

    /** @throws RuleBroken {@code masterplan.none} where the region has not begun one */
    Masterplan plan(RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }

    /** Answers 404 where there is no such version. */
    PlanVersion version(RegionCode region, int number) {
        return found(versions.find(plan(region), number));
    }

    static PlanVersion found(Optional<PlanVersion> version) {
        return version.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The address of the versions' list. */
    static String path(RegionCode region) {
        return "/kerja/" + region + "/masterplan/versi";
    }

    static boolean mayAdopt(RegionCode region) {
        return Actors.current().may(Permission.ADOPT_PLAN, region);
    }
}
