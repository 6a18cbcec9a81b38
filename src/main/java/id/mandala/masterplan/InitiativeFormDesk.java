package id.mandala.masterplan;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the form of an initiative is filled with before it is shown. */
@Component
class InitiativeFormDesk {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final Editors editors;

    InitiativeFormDesk(
            Regions regions,
            Masterplans masterplans,
            Initiatives initiatives,
            DimensionFrameworks frameworks,
            Agencies agencies,
            Editors editors) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.editors = editors;
    }

    InitiativeForm empty(RegionCode region) {
        Actors.current().require(Permission.EDIT_INITIATIVES, region);
        return InitiativeForm.empty(plan(region));
    }

    InitiativeForm filled(RegionCode region, UUID id) {
        var initiative =
                initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        editors.require(region, initiative.outline().lead());
        return InitiativeForm.of(initiative);
    }

    InitiativeFormPage page(RegionCode region, @Nullable UUID id, InitiativeForm form, Map<String, String> problems) {
        var plan = plan(region);
        var all = agencies.all(region);
        return new InitiativeFormPage(
                regions.get(region),
                plan,
                frameworks.get(plan.framework()),
                editors.editable(region, all),
                all,
                id,
                form,
                problems);
    }

    private Masterplan plan(RegionCode region) {
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }
}
