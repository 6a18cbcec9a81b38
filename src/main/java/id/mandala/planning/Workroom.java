package id.mandala.planning;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What every page of a region's plans begins with: who may come in, the region, the plan the address names. */
@Component
class Workroom {

    private final Regions regions;
    private final Agencies agencies;
    private final MediumTermPlans plans;

    Workroom(Regions regions, Agencies agencies, MediumTermPlans plans) {
        this.regions = regions;
        this.agencies = agencies;
        this.plans = plans;
    }

    Area toSee(RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        return regions.get(region);
    }

    Area toEdit(RegionCode region) {
        Actors.current().require(Permission.EDIT_PLANS, region);
        return regions.get(region);
    }

    boolean mayEdit(RegionCode region) {
        return Actors.current().may(Permission.EDIT_PLANS, region);
    }

    List<MediumTermPlan> plans(RegionCode region) {
        return plans.of(region);
    }

    MediumTermPlan plan(RegionCode region, UUID id) {
        return plans.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<Agency> agencies(RegionCode region) {
        return agencies.all(region);
    }

    /** Those that are there in some of the plan's years. */
    List<Agency> agencies(MediumTermPlan plan) {
        return agencies.all(plan.region()).stream()
                .filter(it -> it.validFrom().getYear() <= plan.years().last()
                        && (it.validTo() == null
                                || it.validTo().getYear() >= plan.years().first()))
                .toList();
    }
}
