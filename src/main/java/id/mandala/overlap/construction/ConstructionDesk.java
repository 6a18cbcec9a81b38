package id.mandala.overlap.construction;

import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiatives;
import id.mandala.overlap.inventory.Status;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of applications under construction show. */
@Component
@Transactional(readOnly = true)
class ConstructionDesk {

    private final Regions regions;
    private final Agencies agencies;
    private final Initiatives initiatives;
    private final Editors editors;
    private final UnderConstruction applications;

    ConstructionDesk(
            Regions regions,
            Agencies agencies,
            Initiatives initiatives,
            Editors editors,
            UnderConstruction applications) {
        this.regions = regions;
        this.agencies = agencies;
        this.initiatives = initiatives;
        this.editors = editors;
        this.applications = applications;
    }

    /** Of one agency those of its predecessors too. */
    ConstructionsPage list(RegionCode region, Optional<UUID> agency) {
        var held = agency.map(it -> agencies.heldBy(region, it));
        var all = applications.in(region);
        return new ConstructionsPage(
                regions.get(region),
                agencies.living(region, applications.today()),
                agencies.names(region),
                agency,
                all.size(),
                all.stream()
                        .filter(it -> held.isEmpty()
                                || held.get().contains(it.application().facts().agency()))
                        .toList());
    }

    ConstructionForm filled(RegionCode region, UUID id) {
        var line = applications.one(region, id);
        return line.construction()
                .map(ConstructionForm::of)
                .orElseGet(
                        () -> ConstructionForm.first(line.application().facts().status()));
    }

    ConstructionPage page(RegionCode region, UUID id, ConstructionForm form, Map<String, String> problems) {
        var line = applications.one(region, id);
        var facts = line.application().facts();
        return new ConstructionPage(
                regions.get(region),
                line,
                Optional.ofNullable(facts.initiative()).flatMap(it -> initiatives.find(region, it)),
                applications.steps(region, id),
                facts.status() != Status.RETIRED && editors.mayEdit(region, facts.agency()),
                form,
                problems);
    }
}
